package engross.revisions;

import engross.redline.alignment.Token;
import engross.revisions.xml.Element;
import java.util.List;

/**
 * The smallest part of a paragraph that a mark can hold.
 *
 * @param text what is written; one character for what is no text
 * @param key what makes it the same in two texts, formats apart
 * @param isText whether it is text
 * @param pieces how it is written: one for text, all parts of a field
 * @param path what it stands in, from the outside: hyperlinks, simple fields, content controls
 * @param anchors bookmarks, comments and marks of ranges that stand before it
 * @param edge what an edge of a mark before it costs
 */
record WordToken(
        String text,
        Object key,
        boolean isText,
        List<Piece> pieces,
        List<Element> path,
        List<Element> anchors,
        int edge)
        implements Token {

    static WordToken end(List<Element> anchors) {
        return new WordToken(END, END, false, List.of(), List.of(), anchors, 0);
    }
}
