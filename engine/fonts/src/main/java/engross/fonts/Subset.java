package engross.fonts;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A font file with some glyphs only, numbered anew from 0 in the order given, as a CIDFontType2 with an identity map embeds it
 * (ISO 32000-1, 9.9). Instructions are left out: at the sizes and resolutions of today's screens nothing runs them.
 */
final class Subset {
    /** The place of the part is given by two bytes, its offsets. */
    private static final int COMPOSITE_PLACED = 0x0002;

    private static final int COMPOSITE_WORDS = 0x0001;
    private static final int COMPOSITE_SCALE = 0x0008;
    private static final int COMPOSITE_MORE = 0x0020;
    private static final int COMPOSITE_XY_SCALE = 0x0040;
    private static final int COMPOSITE_TWO_BY_TWO = 0x0080;
    private static final int COMPOSITE_INSTRUCTIONS = 0x0100;

    private final TrueType font;
    private final ByteBuffer loca;
    private final ByteBuffer glyf;
    private final int[] more;
    private final List<Integer> order = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /** @param more what is added to the advance of each glyph, in font units */
    Subset(TrueType font, int[] glyphs, int[] more) {
        this.font = font;
        this.more = more;
        loca = font.table("loca");
        glyf = font.table("glyf");
        // A glyph may be asked for several times: each place is a code of its own.
        for (int glyph : glyphs) {
            numbers.putIfAbsent(glyph, order.size());
            order.add(glyph);
        }
    }

    /** The new number of a glyph; parts of composite glyphs are added behind what was asked for. */
    private int number(int glyph) {
        Integer known = numbers.putIfAbsent(glyph, order.size());
        if (known != null) {
            return known;
        }
        order.add(glyph);
        return order.size() - 1;
    }

    byte[] file() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // The list grows while composites are met.
        for (int i = 0; i < order.size(); i++) {
            offsets.add(outlines.size());
            int first = number(order.get(i));
            // The same glyph again costs a reference to the first one.
            outlines.writeBytes(first == i ? outline(order.get(i)) : reference(order.get(i), first));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        offsets.add(outlines.size());
        return assemble(outlines.toByteArray(), offsets);
    }

    private int offset(int index) {
        return font.longOffsets ? loca.getInt(4 * index) : 2 * loca.getChar(2 * index);
    }

    private byte[] outline(int glyph) {
        int start = offset(glyph);
        int length = offset(glyph + 1) - start;
        if (length <= 0) {
            return new byte[0];
        }
        byte[] bytes = new byte[length];
        glyf.get(start, bytes);
        ByteBuffer outline = ByteBuffer.wrap(bytes);
        return outline.getShort(0) < 0 ? composite(outline) : simple(outline);
    }

    /** A composite glyph of one part (table glyf, "Composite Glyph Description"). */
    private byte[] reference(int glyph, int number) {
        int start = offset(glyph);
        if (offset(glyph + 1) <= start) {
            return new byte[0];
        }
        ByteBuffer outline = ByteBuffer.allocate(16).putShort((short) -1);
        for (int i = 2; i < 10; i += 2) {
            outline.putShort(glyf.getShort(start + i));
        }
        return outline.putChar((char) COMPOSITE_PLACED)
                .putChar((char) number)
                .putShort((short) 0)
                .array();
    }

    private static byte[] simple(ByteBuffer outline) {
        int at = 10 + 2 * outline.getShort(0);
        int instructions = outline.getChar(at);
        byte[] bytes = new byte[outline.limit() - instructions];
        outline.get(0, bytes, 0, at);
        outline.get(at + 2 + instructions, bytes, at + 2, bytes.length - at - 2);
        return bytes;
    }

    private byte[] composite(ByteBuffer outline) {
        int at = 10;
        int flags;
        do {
            flags = outline.getChar(at);
            outline.putChar(at, (char) (flags & ~COMPOSITE_INSTRUCTIONS));
            outline.putChar(at + 2, (char) number(outline.getChar(at + 2)));
            at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
            if ((flags & COMPOSITE_SCALE) != 0) {
                at += 2;
            } else if ((flags & COMPOSITE_XY_SCALE) != 0) {
                at += 4;
            } else if ((flags & COMPOSITE_TWO_BY_TWO) != 0) {
                at += 8;
            }
        } while ((flags & COMPOSITE_MORE) != 0);
        byte[] bytes = new byte[at];
        outline.get(0, bytes);
        return bytes;
    }

    private byte[] assemble(byte[] outlines, List<Integer> offsets) {
        int count = order.size();
        ByteBuffer positions = ByteBuffer.allocate(4 * offsets.size());
        offsets.forEach(positions::putInt);
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        ByteBuffer hmtx = font.table("hmtx");
        for (int i = 0; i < count; i++) {
            int glyph = order.get(i);
            boolean full = glyph < font.metrics;
            int added = i < more.length ? more[i] : 0;
            metrics.putChar((char) (hmtx.getChar(4 * Math.min(glyph, font.metrics - 1)) + added));
            metrics.putChar(full ? hmtx.getChar(4 * glyph + 2) : hmtx.getChar(2 * font.metrics + 2 * glyph));
        }
        byte[] head = copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        byte[] hhea = copy("hhea");
        ByteBuffer.wrap(hhea).putChar(34, (char) count);
        byte[] maxp = copy("maxp");
        ByteBuffer.wrap(maxp).putChar(4, (char) count);
        return file(
                List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp"),
                List.of(outlines, head, hhea, metrics.array(), positions.array(), maxp));
    }

    private byte[] copy(String tag) {
        ByteBuffer table = font.table(tag);
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }

    private static byte[] file(List<String> tags, List<byte[]> tables) {
        int offset = 12 + 16 * tags.size();
        int size = offset;
        for (byte[] table : tables) {
            size += padded(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tags.size());
        file.putInt(0x00010000).putChar((char) tags.size()).putChar((char) (16 * power));
        file.putChar((char) Integer.numberOfTrailingZeros(power)).putChar((char) (16 * (tags.size() - power)));
        int at = offset;
        for (int i = 0; i < tags.size(); i++) {
            byte[] table = tables.get(i);
            file.put(at, table);
            file.put(tags.get(i).getBytes(StandardCharsets.US_ASCII)).putInt(sum(file, at, padded(table.length)));
            file.putInt(at).putInt(table.length);
            at += padded(table.length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
