package engross.fonts;

import java.util.List;

/**
 * A word with its letters joined, from left to right as it is drawn.
 *
 * @param clusters side by side without a gap
 * @param width of the whole, in font units
 */
public record ShapedWord(List<Cluster> clusters, int width) {
    /**
     * What is drawn for one letter, or for letters that cannot be told apart by their place: a letter and its vowel sign, a lam and
     * the alef inside it.
     *
     * @param text the characters in logical order, without those that are not drawn
     */
    public record Cluster(CompoundGlyph glyph, String text) {}
}
