package engross.redline.alignment;

/** The smallest piece of a text that a mark can hold, as the comparing of words sees it. */
public interface Token {
    /** An edge here would tear what must not be torn: a combining mark, a joined word. */
    int TORN = 10_000;
    /** An edge here is inside a word of ideographs. */
    int INSIDE = 3;

    /** The text of the end of a paragraph. */
    String END = "\u2029";

    /** What is written; one character for what is no text. */
    String text();

    /** What two tokens must share to be the same. */
    Object key();

    /** What an edge of a mark before it costs: 0 between words, more inside one. */
    int edge();

    /** Whether it is text, and not a note's mark, a picture or the end of a paragraph. */
    boolean isText();

    default boolean isEnd() {
        return text().equals(END);
    }

    /** How many characters a mark on it changes. */
    default int weight() {
        return isText() || isEnd() ? text().length() : 2;
    }

    default boolean isWord() {
        return isText() && Character.isLetterOrDigit(text().codePointAt(0));
    }

    default boolean isIdeograph() {
        return isText() && Scripts.isIdeograph(text().codePointAt(0));
    }

    default boolean isSpace() {
        return isText()
                && (text().charAt(0) == '\u00A0'
                        || text().charAt(0) == '\u202F'
                        || Character.isWhitespace(text().charAt(0)));
    }
}
