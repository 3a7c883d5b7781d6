package engross.pdf.layout;

import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine.Artifact;
import java.util.ArrayList;
import java.util.List;

/** Fills pages with strips from top to bottom, and with the notes of their lines from the foot. */
final class PageFiller {
    private static final double HAIR = 0.01;

    private final Placement placement;
    private final Frames frames;
    private final PageNotes notes;
    private final List<Page> pages = new ArrayList<>();
    private final TablePlacer tables;

    private Page page = new Page();
    private double y;
    private boolean fresh = true;
    private boolean automatic;

    /** Where the text of a page stands, in points from the top of the paper. */
    interface Frames {
        double left();

        double width();

        /** @param page from 0 */
        double top(int page);

        double bottom(int page);
    }

    PageFiller(LayoutContext context, Placement placement, Frames frames) {
        this.placement = placement;
        this.frames = frames;
        notes = new PageNotes(context.rightToLeft, placement);
        tables = new TablePlacer(this, placement);
        y = frames.top(0);
    }

    List<Page> fill(List<Strip> strips) {
        int i = 0;
        int loose = 0;
        while (i < strips.size()) {
            if (strips.get(i).newPage() && !fresh) {
                endPage(false);
            }
            int end = i < loose ? i + 1 : groupEnd(strips, i);
            if (!fresh && !fits(strips, i, end, i < loose)) {
                endPage(true);
            }
            boolean whole = fits(strips, i, end, false);
            if (!whole) {
                // More than a page must stay together: then nothing of it must.
                loose = Math.max(loose, end);
            }
            int placed = i;
            do {
                place(strips.get(placed), placed < loose);
                placed++;
            } while (whole && placed < end);
            i = placed;
        }
        tables.finish();
        while (notes.goOn()) {
            endPage(true);
        }
        endPage(true);
        return pages;
    }

    /** Strips that must stand on one page: at most as many as can be on one. */
    private int groupEnd(List<Strip> strips, int start) {
        int end = start + 1;
        double height = strips.get(start).height();
        double most = fullHeight();
        while (end < strips.size() && strips.get(end).glued() && height < most) {
            height += strips.get(end).height();
            end++;
        }
        return end;
    }

    /** @param loose whether the first row of a table may be broken although its rows are to stay whole */
    private boolean fits(List<Strip> strips, int start, int end, boolean loose) {
        double need = 0;
        List<NoteLayout> more = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Strip strip = strips.get(i);
            double above = fresh && automatic && i == start ? 0 : strip.above();
            if (strip instanceof RowStrip row && i == end - 1) {
                need += above + row.leastHeight(loose);
                more.addAll(row.leastNotes(loose));
            } else {
                need += above + strip.height();
                more.addAll(strip.notes());
            }
        }
        double room = room() + HAIR;
        return need + noteNeed(more, false) <= room || need + noteNeed(more, true) <= room;
    }

    /** What is left for text on this page. */
    double room() {
        return frames.bottom(pages.size()) - notes.height() - y;
    }

    /** What notes would take from this page. @param least whether a long one may go on on the next */
    double noteNeed(List<NoteLayout> of, boolean least) {
        return notes.need(of, least);
    }

    private void place(Strip strip, boolean loose) {
        if (strip instanceof RowStrip row) {
            tables.row(row, loose);
            return;
        }
        tables.finish();
        LineStrip line = (LineStrip) strip;
        if (!(fresh && automatic)) {
            y += line.above();
        }
        placement.line(page, pages.size(), line, frames.left(), y, Artifact.NONE);
        advance(line.height());
        takeNotes(line.notes());
    }

    /** Puts notes at the foot; what does not fit goes to the foot of the next page. */
    void takeNotes(List<NoteLayout> of) {
        notes.take(of, room());
    }

    double y() {
        return y;
    }

    /** What a page holds. */
    double fullHeight() {
        return frames.bottom(1) - frames.top(1);
    }

    Page page() {
        return page;
    }

    int number() {
        return pages.size();
    }

    double left() {
        return frames.left();
    }

    boolean isFresh() {
        return fresh;
    }

    /** Space above a strip that stands first on a page by itself is left out. */
    boolean dropsSpace() {
        return fresh && automatic;
    }

    void advance(double height) {
        y += height;
        fresh = false;
    }

    /** @param soft whether the page is full, and not ended by the text's wish */
    void endPage(boolean soft) {
        tables.pageEnds();
        notes.draw(page, pages.size(), frames.left(), frames.width(), frames.bottom(pages.size()));
        pages.add(page);
        page = new Page();
        y = frames.top(pages.size());
        fresh = true;
        automatic = soft;
        notes.nextPage(frames.bottom(pages.size()) - y);
        tables.pageBegins();
    }
}
