package engross.fonts;

import engross.fonts.CompoundGlyph.Part;
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
    private final List<CompoundGlyph> order;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int mostParts;

    /** @param glyphs of which the same may be asked for several times: each place is a code of its own */
    Subset(TrueType font, List<CompoundGlyph> glyphs) {
        this.font = font;
        loca = font.table("loca");
        glyf = font.table("glyf");
        order = new ArrayList<>(glyphs);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).isSimple()) {
                numbers.putIfAbsent(glyph(i), i);
            }
        }
    }

    private int glyph(int index) {
        return order.get(index).parts().get(0).glyph();
    }

    /** The new number of a glyph; parts of composite glyphs are added behind what was asked for. */
    private int number(int glyph) {
        Integer known = numbers.putIfAbsent(glyph, order.size());
        if (known != null) {
            return known;
        }
        order.add(CompoundGlyph.of(glyph, font.advance(glyph)));
        return order.size() - 1;
    }

    byte[] file() {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        // The list grows while composites are met.
        for (int i = 0; i < order.size(); i++) {
            offsets.add(outlines.size());
            outlines.writeBytes(outline(i));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        offsets.add(outlines.size());
        return assemble(outlines.toByteArray(), offsets);
    }

    private byte[] outline(int index) {
        CompoundGlyph glyph = order.get(index);
        if (!glyph.isSimple()) {
            return compound(glyph);
        }
        // The same glyph again costs a reference to the first one.
        return number(glyph(index)) == index ? ownOutline(glyph(index)) : compound(glyph);
    }

    private int offset(int index) {
        return font.longOffsets ? loca.getInt(4 * index) : 2 * loca.getChar(2 * index);
    }

    private byte[] ownOutline(int glyph) {
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

    private boolean isBlank(int glyph) {
        return offset(glyph + 1) <= offset(glyph);
    }

    /** A composite glyph of glyphs of the face (table glyf, "Composite Glyph Description"). */
    private byte[] compound(CompoundGlyph glyph) {
        List<Part> drawn =
                glyph.parts().stream().filter(part -> !isBlank(part.glyph())).toList();
        if (drawn.isEmpty()) {
            return new byte[0];
        }
        mostParts = Math.max(mostParts, drawn.size());
        ByteBuffer outline = ByteBuffer.allocate(10 + 8 * drawn.size()).putShort((short) -1);
        for (int edge : box(drawn)) {
            outline.putShort((short) edge);
        }
        for (int i = 0; i < drawn.size(); i++) {
            Part part = drawn.get(i);
            int more = i + 1 < drawn.size() ? COMPOSITE_MORE : 0;
            outline.putChar((char) (COMPOSITE_WORDS | COMPOSITE_PLACED | more));
            outline.putChar((char) number(part.glyph()));
            outline.putShort((short) part.x()).putShort((short) part.y());
        }
        return outline.array();
    }

    /** Left, bottom, right and top of what is drawn. */
    private int[] box(List<Part> parts) {
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (Part part : parts) {
            int start = offset(part.glyph());
            box[0] = Math.min(box[0], glyf.getShort(start + 2) + part.x());
            box[1] = Math.min(box[1], glyf.getShort(start + 4) + part.y());
            box[2] = Math.max(box[2], glyf.getShort(start + 6) + part.x());
            box[3] = Math.max(box[3], glyf.getShort(start + 8) + part.y());
        }
        return box;
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
        for (CompoundGlyph glyph : order) {
            metrics.putChar((char) glyph.advance()).putShort((short) leftBearing(glyph));
        }
        byte[] head = copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        byte[] hhea = copy("hhea");
        ByteBuffer.wrap(hhea).putChar(34, (char) count);
        byte[] maxp = copy("maxp");
        mostParts(ByteBuffer.wrap(maxp).putChar(4, (char) count));
        return file(
                List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp"),
                List.of(outlines, head, hhea, metrics.array(), positions.array(), maxp));
    }

    private int leftBearing(CompoundGlyph glyph) {
        if (glyph.isSimple()) {
            return font.leftBearing(glyph.parts().get(0).glyph());
        }
        List<Part> drawn =
                glyph.parts().stream().filter(part -> !isBlank(part.glyph())).toList();
        return drawn.isEmpty() ? 0 : box(drawn)[0];
    }

    /** Says how large composite glyphs may be: points, contours, parts and depth (table maxp, from byte 10). */
    private void mostParts(ByteBuffer maxp) {
        if (mostParts > 0) {
            int points = Math.max(maxp.getChar(6), maxp.getChar(10));
            int contours = Math.max(maxp.getChar(8), maxp.getChar(12));
            maxp.putChar(10, (char) Math.min(0xFFFF, mostParts * points));
            maxp.putChar(12, (char) Math.min(0xFFFF, mostParts * contours));
            maxp.putChar(28, (char) Math.max(maxp.getChar(28), mostParts));
            maxp.putChar(30, (char) (maxp.getChar(30) + 1));
        }
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
