package engross.model;

import java.util.List;
import java.util.Objects;

/** What stands in a line of text. Every inline says for itself whether it is inserted or deleted. */
public sealed interface Inline {

    /** The tracked change of this inline alone; for a {@link Link} each inline of its content has its own. */
    Change change();

    <R> R accept(Visitor<R> visitor);

    /** One method a kind and no default: a new kind stops every writer from compiling. */
    interface Visitor<R> {
        R text(Text text);

        R tab(Tab tab);

        R lineBreak(LineBreak lineBreak);

        R noteReference(NoteReference reference);

        R link(Link link);

        R reference(Reference reference);

        R image(Image image);

        R field(Field field);

        R commentStart(CommentStart start);

        R commentEnd(CommentEnd end);

        R ordinal(Ordinal ordinal);

        R total(Total total);
    }

    /**
     * A run of text of one format.
     *
     * @param text without tabs, line breaks and control characters; may be empty
     */
    record Text(String text, Format format, Change change) implements Inline {
        public Text {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < ' ') {
                    throw new IllegalArgumentException(
                            "control character " + Integer.toHexString(text.charAt(i)) + " in text");
                }
            }
        }

        public static Text of(String text) {
            return new Text(text, Format.PLAIN, Change.NONE);
        }

        public Text withText(String newText) {
            return new Text(newText, format, change);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A tab to the next tab stop. */
    record Tab(Change change) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tab(this);
        }
    }

    /** A new line in the same paragraph. */
    record LineBreak(Change change) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /**
     * The mark of a footnote.
     *
     * @param note the note's {@link Note#id()}
     * @param label what the mark shows, such as {@code 1}; empty until the tree is numbered
     */
    record NoteReference(String note, List<Text> label, Change change) implements Inline {
        public NoteReference {
            label = List.copyOf(label);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteReference(this);
        }
    }

    /**
     * Text that leads somewhere.
     *
     * @param target an absolute URI, or {@code #} and the id of a block of this document
     * @param content what is shown: texts, tabs and line breaks with changes of their own
     */
    record Link(String target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        /** Whether it leads to a block of this document. */
        public boolean isInternal() {
            return target.startsWith("#");
        }

        @Override
        public Change change() {
            return Change.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * The label of another block, as it stands there: numbering replaces it by a {@link Link} with the label's text.
     *
     * @param target the id of a paragraph, item or division that has a label
     */
    record Reference(String target, Format format, Change change, Place place) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A picture in the line.
     *
     * @param picture key in {@link Document#pictures()}
     * @param width shown width in twips
     * @param height shown height in twips
     * @param alternativeText what the picture says to a reader who does not see it; empty for decoration
     */
    record Image(String picture, int width, int height, String alternativeText, Change change) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /** A number that the page decides. */
    record Field(Kind kind, Format format) implements Inline {
        /** What the field shows. */
        public enum Kind {
            /** The number of the page that it stands on. */
            PAGE,
            /** The number of pages of the document. */
            PAGES
        }

        @Override
        public Change change() {
            return Change.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /** Where the text that a comment speaks of begins. @param comment the {@link Comment#id()} */
    record CommentStart(String comment) implements Inline {
        @Override
        public Change change() {
            return Change.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentStart(this);
        }
    }

    /** Where the text that a comment speaks of ends. @param comment the {@link Comment#id()} */
    record CommentEnd(String comment) implements Inline {
        @Override
        public Change change() {
            return Change.NONE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentEnd(this);
        }
    }

    /**
     * The number of the enclosing division among its siblings of the same role, such as {@code ANNEX 2}.
     * Numbering replaces it by text, tracked where a change alters it.
     *
     * @param role the {@link Division#role()} that counts
     * @param single what is shown where there is one only
     * @param several what is shown otherwise; {@code {n}} stands for the number
     */
    record Ordinal(String role, String single, String several, Format format, Change change) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordinal(this);
        }
    }

    /**
     * How many divisions of a role the enclosing division (or document) has below it, such as {@code Annexes: 2}.
     * Numbering replaces it by text, tracked where a change alters it.
     *
     * @param role the {@link Division#role()} that is counted
     * @param one the line for one
     * @param several the line for more; {@code {n}} stands for the number
     */
    record Total(String role, String one, String several, Format format, Change change) implements Inline {
        public Total {
            Objects.requireNonNull(role);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.total(this);
        }
    }
}
