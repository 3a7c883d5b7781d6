package engross.model;

import java.util.List;

/** What stands before a paragraph's text: a number, a letter, a dash. */
public sealed interface Label {
    /** No label. */
    Label NONE = new None();

    /** A paragraph without a label. */
    record None() implements Label {}

    /**
     * The number of a heading: counted in its {@link Division#restartsNumbering() numbering scope}.
     *
     * @param level 1 to 9; from 2 on the label is {@code 2.1}, always in decimal numerals
     * @param form how a number of level 1 is written
     */
    record Outline(int level, NumberForm form) implements Label {}

    /** The number of a paragraph that follows from its place: {@code 3}, or {@code 2.3} under the second heading. */
    record Numbered() implements Label {}

    /** A label as it is written, with the tab that follows it. Numbering turns every other kind into this one. */
    record Fixed(List<Inline> content) implements Label {
        public Fixed {
            content = List.copyOf(content);
        }
    }
}
