package engross.redline;

import engross.model.Format;
import engross.model.Inline;
import engross.redline.alignment.Token;
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
        List<Inline> anchors) implements Token {
    /** What two atoms must share to be the same. */
    record Key(
            String text,
            @Nullable Format format,
            String link,
            @Nullable Inline special) {}

    @Override
    public Key key() {
        return new Key(text, format, link, special == null ? null : Nodes.plain(special, UnaryOperator.identity()));
    }

    static Atom end(List<Inline> anchors) {
        return new Atom(END, null, "", null, 0, anchors);
    }

    @Override
    public boolean isText() {
        return format != null;
    }
}
