package engross.pdf.text;

import com.ibm.icu.text.Bidi;
import engross.fonts.Typeface;
import engross.model.style.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the chunks of a line into visual order, aligns them, and says how high the line is. */
final class LineBuilder {
    /** A space takes as much more than a Chinese character. */
    private static final double SPACE_WEIGHT = 3;
    /** Wider gaps between Chinese characters fall apart; the line is rather left short. */
    private static final double WIDEST_GAP = 0.25;

    private final ShapedText shaped;
    private final Measure measure;
    private final TextStyle base;
    /** Lines of a paragraph are as far apart as those of its main script, whatever stands in them. */
    private final @Nullable Typeface strut;

    private final double strutSize;
    private int nextChunk;

    LineBuilder(ShapedText shaped, TextStyle base, Measure measure, boolean eastAsian) {
        this.shaped = shaped;
        this.measure = measure;
        this.base = base;
        Typeface own = base.latin();
        if (measure.rightToLeft()) {
            own = base.complex();
        } else if (eastAsian && (shaped.text.length == 0 || shaped.elastic.length() > 0)) {
            own = base.eastAsian();
        }
        strut = own != null ? own : base.latin();
        double size = measure.rightToLeft() ? base.complexSize() : base.size();
        strutSize = strut == null ? size : size * strut.scale();
    }

    /** Why a line ends. */
    enum End {
        /** It holds no more. */
        FULL,
        /** The text asks for a new line. */
        BROKEN,
        /** The paragraph ends. */
        TEXT
    }

    /** @param first whether it is the paragraph's first line */
    Line line(int start, int end, boolean first, End why) {
        int trimmed = end;
        while (trimmed > start && shaped.text[trimmed - 1] == ' ') {
            trimmed--;
        }
        List<Chunk> chunks = chunks(start, trimmed);
        endWithoutRoom(chunks, trimmed - 1);
        LineHeight height = height(chunks);
        double available = measure.available(first);
        double natural = squeezed(start, trimmed, available);
        double slack = available - natural;
        Gaps gaps = measure.alignment() == Alignment.JUSTIFY && why == End.FULL && slack > 0
                ? gaps(chunks, start, trimmed, slack)
                : Gaps.NONE;
        double width = natural + gaps.total;
        double x = left(first, available - width);
        return new Line(
                shaped,
                start,
                trimmed,
                fragments(chunks, start, trimmed, x, gaps),
                height.height(measure.spacing()),
                height.baseline(measure.spacing()),
                gaps.space,
                gaps.full,
                why == End.BROKEN || (why == End.FULL && trimmed < end) ? chunkAt(trimmed) : null,
                width);
    }

    /** The width of a line; a closing mark of full width at its end gives up of its empty half what does not fit. */
    private double squeezed(int start, int end, double available) {
        double natural = sum(start, end);
        if (natural > available && end > start && shaped.givesUpHalf(end - 1)) {
            float over = (float) Math.min(natural - available, shaped.advances[end - 1] / 2);
            shaped.advances[end - 1] -= over;
            return natural - over;
        }
        return natural;
    }

    /** Room between scripts is not needed where the line ends between them. */
    private void endWithoutRoom(List<Chunk> chunks, int last) {
        if (last >= 0 && shaped.spaced.get(last)) {
            Chunk chunk = chunks.get(chunks.size() - 1);
            if (chunk.typeface != null) {
                double unit = chunk.size / chunk.typeface.face().unitsPerEm();
                shaped.advances[last] = (float) (chunk.typeface.face().advance(shaped.glyphs[last]) * unit);
            }
        }
    }

    /** The left edge of the line's text, from that of the column. */
    private double left(boolean first, double slack) {
        double room = Math.max(0, slack);
        double before = measure.rightToLeft() ? measure.end() : measure.indent(first);
        return before
                + switch (measure.alignment()) {
                    case START, JUSTIFY -> measure.rightToLeft() ? room : 0;
                    case CENTER -> room / 2;
                    case END -> measure.rightToLeft() ? 0 : room;
                };
    }

    private List<Chunk> chunks(int start, int end) {
        List<Chunk> found = new ArrayList<>(4);
        while (nextChunk < shaped.chunks.size() && shaped.chunks.get(nextChunk).end <= start) {
            nextChunk++;
        }
        for (int i = nextChunk; i < shaped.chunks.size() && shaped.chunks.get(i).start < end; i++) {
            found.add(shaped.chunks.get(i));
        }
        return found;
    }

    private @Nullable Chunk chunkAt(int index) {
        for (int i = nextChunk; i < shaped.chunks.size(); i++) {
            Chunk chunk = shaped.chunks.get(i);
            if (chunk.end > index) {
                return chunk;
            }
        }
        return null;
    }

    private LineHeight height(List<Chunk> chunks) {
        LineHeight height = new LineHeight();
        height.add(strut, strutSize, 0);
        for (Chunk chunk : chunks) {
            Span.Attached object = chunk.span.attached();
            if (chunk.typeface != null) {
                height.add(chunk.typeface, chunk.size, chunk.span.style().raise());
            } else if (object != null && shaped.text[chunk.start] == ParagraphText.OBJECT) {
                height.add(object.height(), 0);
            }
        }
        return height;
    }

    private double sum(int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += shaped.advances[i];
        }
        return sum;
    }

    private record Gaps(double space, double full, int from, double total) {
        static final Gaps NONE = new Gaps(0, 0, 0, 0);
    }

    /** Shares the slack between the spaces and the characters of full width behind the last tab. */
    private Gaps gaps(List<Chunk> chunks, int start, int end, double slack) {
        int from = start;
        for (int i = start; i < end; i++) {
            if (shaped.text[i] == '\t') {
                from = i + 1;
            }
        }
        int spaces = 0;
        int full = 0;
        for (Chunk chunk : chunks) {
            for (int i = Math.max(from, chunk.start); i < Math.min(end, chunk.end); i++) {
                if (isSpace(shaped.text[i])) {
                    spaces++;
                } else if (i < end - 1 && shaped.elastic.get(i) && shaped.advances[i] > 0) {
                    full++;
                }
            }
        }
        if (spaces + full == 0) {
            return Gaps.NONE;
        }
        double unit = slack / (spaces * SPACE_WEIGHT + full);
        double wide = full == 0 ? 0 : Math.min(unit, base.size() * WIDEST_GAP);
        double space = spaces == 0 ? 0 : (slack - full * wide) / spaces;
        return new Gaps(space, wide, from, spaces * space + full * wide);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == 0xA0;
    }

    private List<Fragment> fragments(List<Chunk> chunks, int start, int end, double left, Gaps gaps) {
        List<Fragment> fragments = new ArrayList<>(chunks.size());
        int[] order = shaped.leftToRight || chunks.isEmpty() ? null : Bidi.reorderVisual(levels(chunks));
        double x = left;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(order == null ? i : order[i]);
            int from = Math.max(start, chunk.start);
            int to = Math.min(end, chunk.end);
            double width = sum(from, to) + stretch(from, to, end, gaps);
            fragments.add(new Fragment(chunk, from, to, x, width));
            x += width;
        }
        return fragments;
    }

    private double stretch(int from, int to, int end, Gaps gaps) {
        if (gaps.total == 0) {
            return 0;
        }
        double stretch = 0;
        for (int i = Math.max(from, gaps.from); i < to; i++) {
            if (isSpace(shaped.text[i])) {
                stretch += gaps.space;
            } else if (i < end - 1 && shaped.elastic.get(i) && shaped.advances[i] > 0) {
                stretch += gaps.full;
            }
        }
        return stretch;
    }

    /** A tab has the direction of the paragraph (UAX 9, rule L1). */
    private byte[] levels(List<Chunk> chunks) {
        byte[] levels = new byte[chunks.size()];
        for (int i = 0; i < levels.length; i++) {
            Chunk chunk = chunks.get(i);
            boolean tab = shaped.text[chunk.start] == '\t';
            levels[i] = tab ? (byte) (measure.rightToLeft() ? 1 : 0) : chunk.level;
        }
        return levels;
    }
}
