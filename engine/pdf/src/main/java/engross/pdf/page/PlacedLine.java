package engross.pdf.page;

import engross.pdf.text.Line;

/**
 * A line of text on a page.
 *
 * @param x left edge of its column
 * @param baseline from the top of the page
 * @param artifact what it is where it is not part of the document's content
 * @param paragraph number of its paragraph in the order of reading
 */
public record PlacedLine(Line line, double x, double baseline, Artifact artifact, int paragraph) {
    /** Kinds of artifacts (ISO 32000-1, 14.8.2.2). */
    public enum Artifact {
        /** No artifact: content. */
        NONE,
        HEADER,
        FOOTER,
        /** The header rows of a table that goes on. */
        REPEATED
    }
}
