package engross.pdf.text;

import engross.model.style.TabStop;
import java.util.ArrayList;
import java.util.List;

/** Fills lines one after the other with as much as they hold, as Word does. */
final class LineFiller {
    private static final double TWIPS = 20;
    private static final double HAIR = 0.01;
    private static final double HALF = 0.5;

    private final ShapedText shaped;
    private final char[] text;
    private final float[] advances;
    private final byte[] breaks;
    private final Measure measure;
    private final LineBuilder builder;
    private final List<Line> lines = new ArrayList<>();

    LineFiller(ShapedText shaped, TextStyle base, Measure measure, byte[] breaks, boolean eastAsian) {
        this.shaped = shaped;
        text = shaped.text;
        advances = shaped.advances;
        this.breaks = breaks;
        this.measure = measure;
        builder = new LineBuilder(shaped, base, measure, eastAsian);
    }

    List<Line> lines() {
        int start = 0;
        do {
            int end = fill(start);
            boolean hard = end < text.length && text[end] == ParagraphText.LINE_BREAK;
            boolean last = end == text.length;
            lines.add(builder.line(
                    start,
                    end,
                    lines.isEmpty(),
                    last ? LineBuilder.End.TEXT : hard ? LineBuilder.End.BROKEN : LineBuilder.End.FULL));
            if (hard && end + 1 == text.length) {
                lines.add(builder.line(end + 1, end + 1, false, LineBuilder.End.TEXT));
            }
            start = hard ? end + 1 : end;
        } while (start < text.length);
        return lines;
    }

    /** The end of the line that begins at a character: that of the next line's first, or of a line break. */
    private int fill(int start) {
        boolean first = lines.isEmpty();
        double available = measure.available(first);
        double indent = measure.indent(first);
        double pen = 0;
        int allowed = -1;
        int forced = -1;
        for (int i = start; i < text.length; i++) {
            if (text[i] == ParagraphText.LINE_BREAK) {
                return i;
            }
            if (i > start && breaks[i] == Breaks.ALLOWED) {
                allowed = i;
            } else if (i > start && breaks[i] == Breaks.FORCED) {
                forced = i;
            }
            if (text[i] == '\t') {
                advances[i] = (float) tab(i, indent + pen, indent + available);
            }
            pen += advances[i];
            // A character without an advance belongs to the letter before.
            boolean takesRoom = text[i] == '\t' || (text[i] != ' ' && advances[i] > 0);
            if (takesRoom && pen - squeeze(i) > available + HAIR && i > start) {
                return cut(start, i, allowed, forced);
            }
        }
        return text.length;
    }

    private int cut(int start, int overflow, int allowed, int forced) {
        if (allowed > start) {
            return allowed;
        }
        if (forced > start) {
            return forced;
        }
        int at = overflow;
        while (at > start + 1 && (Character.isLowSurrogate(text[at]) || Scripts.isMark(text[at]))) {
            at--;
        }
        return at;
    }

    /** A closing mark of full width at the end of a line may give up its empty half. */
    private double squeeze(int index) {
        return shaped.givesUpHalf(index) ? advances[index] * HALF : 0;
    }

    private double tab(int index, double x, double limit) {
        TabStop stop = measure.next(x);
        shaped.leaders.set(index, stop.leader());
        double position = Math.min(stop.position() / TWIPS, Math.max(limit, x));
        double room = position - x;
        return switch (stop.kind()) {
            case START -> room;
            case CENTER -> Math.max(0, Math.min(room - following(index) / 2, limit - x - following(index)));
            case END -> Math.max(0, room - following(index));
        };
    }

    /** The width of what stands between a tab and the next one. */
    private double following(int tab) {
        double width = 0;
        for (int i = tab + 1; i < shaped.text.length && text[i] != '\t' && text[i] != ParagraphText.LINE_BREAK; i++) {
            width += advances[i];
        }
        return width;
    }
}
