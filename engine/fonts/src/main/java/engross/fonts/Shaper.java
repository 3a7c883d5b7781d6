package engross.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Joins, ligatures and marks by the HarfBuzz of the JDK. */
final class Shaper {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, false, true);
    private static final int FIRST_NO_GLYPH = 0xFFFE;
    private static final int ALONE = Font.LAYOUT_NO_START_CONTEXT | Font.LAYOUT_NO_LIMIT_CONTEXT;

    private final Font font;

    Shaper(byte[] file, int unitsPerEm) {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) unitsPerEm);
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("the font cannot be shaped with", e);
        }
    }

    Glyphs shape(char[] text, int start, int end, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(UNHINTED, text, start, end, direction | ALONE);
        int count = vector.getNumGlyphs();
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        int[] ids = new int[count];
        int[] characters = new int[count];
        float[] x = new float[count];
        float[] y = new float[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int id = vector.getGlyphCode(i);
            // A joiner shapes its neighbours and is not drawn; some versions of the JDK give it a glyph all the same.
            if (id < FIRST_NO_GLYPH
                    && Character.getType(text[start + vector.getGlyphCharIndex(i)]) != Character.FORMAT) {
                ids[kept] = id;
                characters[kept] = vector.getGlyphCharIndex(i);
                x[kept] = positions[2 * i];
                y[kept] = -positions[2 * i + 1];
                kept++;
            }
        }
        return new Glyphs(
                Arrays.copyOf(ids, kept),
                Arrays.copyOf(x, kept),
                Arrays.copyOf(y, kept),
                Arrays.copyOf(characters, kept),
                positions[2 * count]);
    }
}
