package engross.fonts;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Which glyph shows a character (OpenType table cmap, formats 4 and 12), spread out in pages of 256 for quick access. */
final class CharacterMap {
    private static final int PAGES = 0x110000 >> 8;

    private final char[] @Nullable [] pages = new char[PAGES][];

    CharacterMap(ByteBuffer cmap) {
        ByteBuffer best = null;
        for (int i = 0; i < cmap.getChar(2); i++) {
            int platform = cmap.getChar(4 + 8 * i);
            int encoding = cmap.getChar(6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            ByteBuffer table = cmap.slice(offset, cmap.limit() - offset);
            int format = table.getChar(0);
            boolean unicode = (platform == 0 && encoding <= 4) || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode && (format == 12 || (format == 4 && best == null))) {
                best = table;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("the font has no Unicode character map");
        }
        if (best.getChar(0) == 12) {
            groups(best);
        } else {
            segments(best);
        }
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int codePoint) {
        char[] page = pages[codePoint >> 8];
        return page == null ? 0 : page[codePoint & 0xFF];
    }

    private void put(int codePoint, int glyph) {
        if (glyph == 0 || codePoint > Character.MAX_CODE_POINT) {
            return;
        }
        char[] page = pages[codePoint >> 8];
        if (page == null) {
            page = new char[256];
            pages[codePoint >> 8] = page;
        }
        page[codePoint & 0xFF] = (char) glyph;
    }

    private void groups(ByteBuffer table) {
        int count = table.getInt(12);
        for (int i = 0; i < count; i++) {
            int start = table.getInt(16 + 12 * i);
            int end = Math.min(table.getInt(20 + 12 * i), Character.MAX_CODE_POINT);
            int glyph = table.getInt(24 + 12 * i);
            for (int c = start; c <= end; c++) {
                put(c, glyph + c - start);
            }
        }
    }

    private void segments(ByteBuffer table) {
        int doubled = table.getChar(6);
        for (int at = 14; at < 14 + doubled; at += 2) {
            int end = table.getChar(at);
            int start = table.getChar(at + doubled + 2);
            int delta = table.getShort(at + 2 * doubled + 2);
            int rangeAt = at + 3 * doubled + 2;
            int range = table.getChar(rangeAt);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = range == 0 ? c : table.getChar(rangeAt + range + 2 * (c - start));
                put(c, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }
}
