package engross.fonts;

import java.awt.Font;
import java.awt.font.GlyphVector;

/** Joins, ligatures and marks by the HarfBuzz of the JDK. */
final class Shaper {
    private static final int FIRST_NO_GLYPH = 0xFFFE;

    private final ShapingFont font;
    private final TrueType tables;

    Shaper(ShapingFont font, TrueType tables) {
        this.font = font;
        this.tables = tables;
    }

    /** Shapes a word by itself: what stands around it in a text has no part in it. */
    ShapedWord shape(String word, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        char[] text = word.toCharArray();
        GlyphVector vector = font.layout(text, direction);
        int count = vector.getNumGlyphs();
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        ClusterBuilder clusters = new ClusterBuilder(word, tables, rightToLeft);
        for (int i = 0; i < count; i++) {
            int id = vector.getGlyphCode(i);
            int character = vector.getGlyphCharIndex(i);
            // A joiner shapes its neighbours and is not drawn; some versions of the JDK give it a glyph all the same.
            if (id < FIRST_NO_GLYPH && ClusterBuilder.isDrawn(text[character])) {
                clusters.add(id, character, Math.round(positions[2 * i]), -Math.round(positions[2 * i + 1]));
            }
        }
        return clusters.word(Math.round(positions[2 * count]));
    }
}
