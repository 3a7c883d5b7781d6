package engross.transcription;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Place;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** What stands below another in a Word file: a line or a table. */
sealed interface Part {

    Place place();

    /** The id that something refers to; empty for none. */
    String id();

    /**
     * A paragraph.
     *
     * @param style id of the house's
     * @param label what stands before the first tab; empty for none
     * @param tabbed whether a tab follows the label, be it empty
     * @param content the text behind
     * @param whole the change that the paragraph comes or goes with as a whole; none where its mark stays
     * @param named name of the file's style where the house has none of this name; empty otherwise
     */
    record Line(
            String style,
            List<Inline> label,
            boolean tabbed,
            List<Inline> content,
            Change whole,
            String id,
            boolean newPage,
            String named,
            Place place)
            implements Part {

        /** Label and text before the changes. */
        String before() {
            return Texts.of(label, Texts.OLD) + Texts.of(content, Texts.OLD);
        }

        /** Label and text after the changes. */
        String after() {
            return Texts.of(label, Texts.NEW) + Texts.of(content, Texts.NEW);
        }

        /** The text that a person would name the paragraph by: that after the changes, or before where there is none. */
        String words() {
            String now = after();
            return now.isBlank() ? before() : now;
        }

        boolean isEmpty() {
            return label.isEmpty() && content.stream().allMatch(inline -> Texts.isBlank(inline));
        }

        /** Whether a label stands before a tab. */
        boolean labelled() {
            return tabbed && !label.isEmpty();
        }

        Line withoutId() {
            return new Line(style, label, tabbed, content, whole, "", newPage, named, place);
        }

        Line withStyle(String newStyle) {
            return new Line(newStyle, label, tabbed, content, whole, id, newPage, named, place);
        }

        /** The same line with its label as a part of its text, where nothing gives that label anew. */
        Line unlabelled() {
            if (!tabbed || label.isEmpty()) {
                return this;
            }
            List<Inline> all = new ArrayList<>(label);
            all.add(new Inline.Text(
                    " ", Format.PLAIN, label.get(label.size() - 1).change()));
            all.addAll(content);
            return new Line(style, List.of(), false, all, whole, id, newPage, named, place);
        }
    }

    /** A table. @param style id of the house's @param rows each a list of cells, as the file has them */
    record Grid(String style, Table table, String id, Place place) implements Part {}
}
