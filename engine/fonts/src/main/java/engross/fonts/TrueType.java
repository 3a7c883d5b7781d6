package engross.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a font file and the figures that stand in its heads (OpenType 1.9, "Font file" and the tables named below). */
final class TrueType {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int RECORD = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    final int unitsPerEm;
    final int ascent;
    final int descent;
    final int lineGap;
    final int glyphs;
    final int metrics;
    final boolean longOffsets;
    final double italicAngle;
    final int capHeight;
    final int weight;
    final int[] box = new int[4];
    private final ByteBuffer metricsTable;

    /** @throws IllegalArgumentException where the bytes are no font with TrueType outlines */
    TrueType(ByteBuffer file) {
        int version = file.remaining() < 12 ? 0 : file.getInt(0);
        if (version != TRUE_TYPE && version != APPLE) {
            throw new IllegalArgumentException("not a font with TrueType outlines");
        }
        int count = file.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int record = 12 + RECORD * i;
            byte[] tag = new byte[4];
            file.get(record, tag);
            int offset = file.getInt(record + 8);
            int length = Math.min(file.getInt(record + 12), file.limit() - offset);
            tables.put(new String(tag, StandardCharsets.US_ASCII), file.slice(offset, length));
        }
        ByteBuffer head = table("head");
        unitsPerEm = head.getShort(18) & 0xFFFF;
        for (int i = 0; i < 4; i++) {
            box[i] = head.getShort(36 + 2 * i);
        }
        longOffsets = head.getShort(50) != 0;
        ByteBuffer hhea = table("hhea");
        ascent = hhea.getShort(4);
        descent = -hhea.getShort(6);
        lineGap = hhea.getShort(8);
        metrics = hhea.getShort(34) & 0xFFFF;
        glyphs = table("maxp").getShort(4) & 0xFFFF;
        metricsTable = table("hmtx");
        italicAngle = table("post").getInt(4) / 65536.0;
        ByteBuffer os2 = table("OS/2");
        weight = os2.getShort(4);
        capHeight = os2.getShort(0) >= 2 && os2.limit() >= 90 ? os2.getShort(88) : ascent;
    }

    /** @throws IllegalArgumentException where the font lacks the table */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table;
    }

    /** The advance width of a glyph, in font units (table hmtx). */
    int advance(int glyph) {
        return metricsTable.getChar(4 * Math.min(glyph, metrics - 1));
    }

    /** The left side bearing of a glyph, in font units (table hmtx). */
    int leftBearing(int glyph) {
        return metricsTable.getShort(glyph < metrics ? 4 * glyph + 2 : 2 * metrics + 2 * glyph);
    }

    /** The PostScript name (table name, identifier 6), without what a PDF name cannot hold. */
    String postScriptName() {
        ByteBuffer name = table("name");
        int strings = name.getChar(4);
        for (int i = 0; i < name.getChar(2); i++) {
            int at = 6 + 12 * i;
            if (name.getChar(at) == 3 && name.getChar(at + 6) == 6) {
                byte[] text = new byte[name.getChar(at + 8)];
                name.get(strings + name.getChar(at + 10), text);
                return new String(text, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return "Unnamed";
    }
}
