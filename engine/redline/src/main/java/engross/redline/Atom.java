package engross.redline;

import engross.model.Format;
import engross.model.Inline;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part of a text that a mark can hold: a word or number, one ideograph, a space, a punctuation mark, a note's mark, the end
 * of a paragraph.
 *
 * @param text what is written; one character for what is no text
 * @param format of a text; null for everything else
 * @param link where it leads; empty for nowhere
 * @param special what is no text, with its note by the name in both trees; null for a text and for the end of a paragraph
 * @param edge what an edge of a mark before it costs: 0 between words, more inside one
 * @param anchors ends of comments and fields before it
 */
record Atom(
        String text,
        @Nullable Format format,
        String link,
        @Nullable Inline special,
        int edge,
        List<Inline> anchors) {
    /** An edge here would tear what must not be torn: a combining mark, a joined word. */
    static final int TORN = 10_000;
    /** An edge here is inside a word of ideographs. */
    static final int INSIDE = 3;

    static final String END = "\u2029";

    /** What two atoms must share to be the same. */
    record Key(
            String text,
            @Nullable Format format,
            String link,
            @Nullable Inline special) {}

    Key key() {
        return new Key(text, format, link, special == null ? null : Nodes.plain(special, UnaryOperator.identity()));
    }

    static Atom end(List<Inline> anchors) {
        return new Atom(END, null, "", null, 0, anchors);
    }

    boolean isEnd() {
        return text.equals(END);
    }

    boolean isText() {
        return format != null;
    }

    /** How many characters a mark on it changes. */
    int weight() {
        return isText() || isEnd() ? text.length() : 2;
    }

    boolean isWord() {
        return isText() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isIdeograph() {
        return isText() && Scripts.isIdeograph(text.codePointAt(0));
    }

    boolean isSpace() {
        return isNoBreakSpace() || (isText() && Character.isWhitespace(text.charAt(0)));
    }

    private boolean isNoBreakSpace() {
        return isText() && (text.charAt(0) == '\u00A0' || text.charAt(0) == '\u202F');
    }
}
