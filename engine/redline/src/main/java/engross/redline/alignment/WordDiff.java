package engross.redline.alignment;

import java.util.List;

/** Finds what differs between two texts, in whole words and marks that are good to read. */
public final class WordDiff {
    private WordDiff() {}

    /** Segments in order, equal and changed by turns; together they are all of both lists. */
    public static List<Segment> of(List<? extends Token> a, List<? extends Token> b) {
        return Legible.of(TokenDiff.of(a, b), a, b);
    }
}
