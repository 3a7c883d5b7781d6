package engross.fonts;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which glyph shows a character (OpenType table cmap, formats 4 and 12), spread out in pages of 256 for quick access. A page is made
 * when one of its characters is first asked for: most documents need few. Thread-safe.
 */
final class CharacterMap {
    private static final int SIZE = 256;
    private static final int PAGES = (Character.MAX_CODE_POINT + 1) / SIZE;

    private final AtomicReferenceArray<char[]> pages = new AtomicReferenceArray<>(PAGES);
    private final ByteBuffer table;
    private final boolean groups;
    private final int ranges;

    CharacterMap(ByteBuffer cmap) {
        ByteBuffer best = null;
        for (int i = 0; i < cmap.getChar(2); i++) {
            int platform = cmap.getChar(4 + 8 * i);
            int encoding = cmap.getChar(6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            ByteBuffer candidate = cmap.slice(offset, cmap.limit() - offset);
            int format = candidate.getChar(0);
            boolean unicode = (platform == 0 && encoding <= 4) || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode && (format == 12 || (format == 4 && best == null))) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("the font has no Unicode character map");
        }
        table = best;
        groups = best.getChar(0) == 12;
        ranges = groups ? best.getInt(12) : best.getChar(6) / 2;
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int codePoint) {
        char[] page = pages.get(codePoint / SIZE);
        if (page == null) {
            page = page(codePoint / SIZE * SIZE);
            pages.set(codePoint / SIZE, page);
        }
        return page[codePoint % SIZE];
    }

    /** Both formats have ranges of characters in rising order. */
    private char[] page(int from) {
        char[] page = new char[SIZE];
        int last = from + SIZE - 1;
        for (int i = firstEndingAtOrAfter(from); i < ranges && start(i) <= last; i++) {
            int start = Math.max(start(i), from);
            int end = Math.min(end(i), last);
            for (int c = start; c <= end; c++) {
                page[c - from] = (char) (groups ? inGroup(i, c) : inSegment(i, c));
            }
        }
        return page;
    }

    private int firstEndingAtOrAfter(int codePoint) {
        int low = 0;
        int high = ranges;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int start(int range) {
        return groups ? table.getInt(16 + 12 * range) : table.getChar(16 + 2 * ranges + 2 * range);
    }

    private int end(int range) {
        return groups ? table.getInt(20 + 12 * range) : table.getChar(14 + 2 * range);
    }

    private int inGroup(int group, int codePoint) {
        return table.getInt(24 + 12 * group) + codePoint - start(group);
    }

    private int inSegment(int segment, int codePoint) {
        if (codePoint == 0xFFFF) {
            return 0;
        }
        int delta = table.getShort(16 + 4 * ranges + 2 * segment);
        int rangeAt = 16 + 6 * ranges + 2 * segment;
        int range = table.getChar(rangeAt);
        int glyph = range == 0 ? codePoint : table.getChar(rangeAt + range + 2 * (codePoint - start(segment)));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
