package engross.fonts;

/**
 * A shaped word: glyphs from left to right as they are drawn. The arrays are not to be changed.
 *
 * @param ids glyph numbers of the face
 * @param x horizontal place of each glyph from the word's left edge, in font units
 * @param y its height above the base line, in font units
 * @param characters index of the first character of the text that each glyph shows
 * @param width of the whole, in font units
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Shared by every line that shows the word: copies would cost more than the shaping.
public record Glyphs(int[] ids, float[] x, float[] y, int[] characters, float width) {}
