package engross.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Joins, ligatures and marks by the HarfBuzz of the JDK. */
final class Shaper {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, false, true);
    private static final int FIRST_NO_GLYPH = 0xFFFE;
    private static final int ALONE = Font.LAYOUT_NO_START_CONTEXT | Font.LAYOUT_NO_LIMIT_CONTEXT;

    private final Font font;
    private final TrueType tables;

    Shaper(byte[] file, TrueType tables) {
        this.tables = tables;
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) tables.unitsPerEm);
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("the font cannot be shaped with", e);
        }
    }

    ShapedWord shape(char[] text, int start, int end, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(UNHINTED, text, start, end, direction | ALONE);
        int count = vector.getNumGlyphs();
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        ClusterBuilder clusters = new ClusterBuilder(new String(text, start, end - start), tables, rightToLeft);
        for (int i = 0; i < count; i++) {
            int id = vector.getGlyphCode(i);
            int character = vector.getGlyphCharIndex(i);
            // A joiner shapes its neighbours and is not drawn; some versions of the JDK give it a glyph all the same.
            if (id < FIRST_NO_GLYPH && Character.getType(text[start + character]) != Character.FORMAT) {
                clusters.add(id, character, Math.round(positions[2 * i]), -Math.round(positions[2 * i + 1]));
            }
        }
        return clusters.word(Math.round(positions[2 * count]));
    }
}
