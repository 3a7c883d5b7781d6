package engross.pdf.text;

import engross.pdf.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring characters of a paragraph that are set and tagged alike.
 *
 * @param start of the first character
 * @param end behind the last one
 * @param tag whose content they are; null for what is an artifact
 * @param ink rules and a colour over the style's
 * @param attached what else goes with them: a link, a note, a picture
 */
public record Span(
        int start,
        int end,
        TextStyle style,
        @Nullable Tag tag,
        Ink ink,
        @Nullable Attached attached) {

    /**
     * Rules of a tracked change. Colours are RGB; the text has that of the last change.
     *
     * @param underline of a line below, as inserted text has; -1 for none
     * @param strike of a line through it, as deleted text has; -1 for none
     */
    public record Ink(int underline, int strike) {
        public static final Ink NONE = new Ink(-1, -1);

        /** Whether the line gets a bar in the margin. */
        public boolean isChanged() {
            return underline >= 0 || strike >= 0;
        }

        private int color() {
            return strike >= 0 ? strike : underline;
        }

        /** Whether it is in the new text only. */
        boolean isInserted() {
            return underline >= 0 && strike < 0;
        }

        /** Whether it is not in the new text. */
        boolean isDeleted() {
            return strike >= 0;
        }
    }

    /** What the pages and the emission do with a span besides drawing its text. */
    public interface Attached {
        /** Width of an object in the line in points; 0 for text. */
        default double width() {
            return 0;
        }

        /** Whether it is the mark of a note, with which no line begins. */
        default boolean isNoteMark() {
            return false;
        }

        /** Height of an object in the line in points; 0 for text. */
        default double height() {
            return 0;
        }
    }

    int color() {
        return ink.isChanged() ? ink.color() : style.color();
    }
}
