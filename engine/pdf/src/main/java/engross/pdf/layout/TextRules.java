package engross.pdf.layout;

import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.text.Chunk;
import engross.pdf.text.Fragment;
import engross.pdf.text.Line;
import engross.pdf.text.Span.Ink;
import java.util.List;

/** Rules below and through the text of one line, at one height for all of it, and the dots of its tabs. */
final class TextRules {
    private final Page page;
    private final Line line;
    private final double baseline;
    private final double size;
    private final boolean fullWidth;

    /** @param baseline from the top of the page */
    TextRules(Page page, Line line, double baseline) {
        this.page = page;
        this.line = line;
        this.baseline = baseline;
        double largest = 0;
        boolean full = false;
        for (Fragment fragment : line.fragments()) {
            if (fragment.chunk().typeface() != null && !isRaised(fragment.chunk())) {
                largest = Math.max(largest, fragment.chunk().size());
                full |= fragment.chunk().isFullWidth();
            }
        }
        size = largest;
        fullWidth = full;
    }

    private static boolean isRaised(Chunk chunk) {
        return chunk.span().style().raise() != 0;
    }

    /** @param x left edge of the fragment on the page */
    void draw(Fragment fragment, double x) {
        Chunk chunk = fragment.chunk();
        Ink ink = chunk.span().ink();
        boolean own = isRaised(chunk) || size == 0;
        double of = own ? chunk.span().style().size() : size;
        double raised = baseline - chunk.span().style().raise();
        double weight = Math.max(0.5, of / 18);
        if (ink.underline() >= 0 || chunk.span().style().underlined()) {
            add(
                    x,
                    raised + of * 0.11,
                    fragment.width(),
                    weight,
                    ink.underline() >= 0 ? ink.underline() : chunk.color());
        }
        if (ink.strike() >= 0) {
            // Between the middle of small Latin letters and that of Chinese characters, where both stand in the line.
            double middle = fullWidth && !own ? 0.33 : 0.24;
            add(x, raised - of * middle - weight / 2, fragment.width(), weight, ink.strike());
        }
        if (line.text().hasLeader(fragment.start())) {
            page.rules().add(new Area(x, baseline - 0.8, fragment.width(), 0.8, chunk.color(), true));
        }
    }

    private void add(double x, double y, double width, double height, int color) {
        List<Area> rules = page.rules();
        Area last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        boolean joins = last != null
                && last.color() == color
                && last.y() == y
                && last.height() == height
                && Math.abs(last.x() + last.width() - x) < 0.01;
        if (joins && last != null) {
            rules.set(rules.size() - 1, Area.of(last.x(), y, last.width() + width, height, color));
        } else {
            rules.add(Area.of(x, y, width, height, color));
        }
    }
}
