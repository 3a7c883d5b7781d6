package engross.pdf.text;

import engross.model.style.Alignment;
import engross.model.style.LineSpacing;
import engross.model.style.TabStop;
import java.util.List;

/**
 * The space that a paragraph is set in. Points, from the start side: left in left-to-right text.
 *
 * @param width of the column
 * @param start indent
 * @param end indent
 * @param firstLine indent of the first line against {@code start}
 * @param defaultTab distance of the stops that go on behind the last of {@code tabs}
 */
public record Measure(
        double width,
        double start,
        double end,
        double firstLine,
        Alignment alignment,
        LineSpacing spacing,
        List<TabStop> tabs,
        double defaultTab,
        boolean rightToLeft) {
    private static final double TWIPS = 20;
    private static final double LEAST = 24;

    /** Where indents leave too little of a narrow column, there are none. */
    public Measure {
        if (width - start - end - Math.max(0, firstLine) < LEAST) {
            start = 0;
            end = 0;
            firstLine = 0;
        }
    }

    /** The width between the indents. */
    double available(boolean first) {
        return width - start - end - (first ? firstLine : 0);
    }

    double indent(boolean first) {
        return start + (first ? firstLine : 0);
    }

    /** The tab stop behind a place; the hanging indent is one (ECMA-376 Part 1, 17.3.1.38). */
    TabStop next(double x) {
        double least = x + 0.01;
        TabStop best = null;
        for (TabStop stop : tabs) {
            if (stop.position() / TWIPS > least && (best == null || stop.position() < best.position())) {
                best = stop;
            }
        }
        if (firstLine < 0 && start > least && (best == null || start < best.position() / TWIPS)) {
            return new TabStop((int) Math.round(start * TWIPS), TabStop.Kind.START, false);
        }
        if (best != null) {
            return best;
        }
        double step = Math.max(1, defaultTab);
        return new TabStop((int) Math.round((Math.floor(least / step) + 1) * step * TWIPS), TabStop.Kind.START, false);
    }
}
