package engross.pdf.layout;

import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine.Artifact;
import java.util.ArrayList;
import java.util.List;

/** Fills pages with strips from top to bottom, and with the notes of their lines from the foot. */
final class PageFiller {
    private static final double HAIR = 0.01;
    private static final double NOTE_RULE = 0.5;
    private static final double NOTE_GAP = 10;
    private static final double NOTE_RULE_WIDTH = 144;
    private static final int LEAST_NOTE_LINES = 2;

    private final LayoutContext context;
    private final Placement placement;
    private final Frames frames;
    private final List<Page> pages = new ArrayList<>();
    private final TablePlacer tables;

    private Page page = new Page();
    private double y;
    private boolean fresh = true;
    private boolean automatic;
    private final List<LineStrip> notes = new ArrayList<>();
    private double notesHeight;
    private List<LineStrip> carried = List.of();

    /** Where the text of a page stands, in points from the top of the paper. */
    interface Frames {
        double left();

        double width();

        /** @param page from 0 */
        double top(int page);

        double bottom(int page);
    }

    PageFiller(LayoutContext context, Placement placement, Frames frames) {
        this.context = context;
        this.placement = placement;
        this.frames = frames;
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
            if (!fresh && !fits(strips, i, end)) {
                endPage(true);
            }
            boolean whole = fits(strips, i, end);
            if (!whole) {
                // More than a page must stay together: then nothing of it must.
                loose = end;
            }
            int placed = i;
            do {
                place(strips.get(placed));
                placed++;
            } while (whole && placed < end);
            i = placed;
        }
        tables.finish();
        while (!carried.isEmpty()) {
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

    private boolean fits(List<Strip> strips, int start, int end) {
        double need = 0;
        List<LineStrip> more = new ArrayList<>();
        int last = 0;
        for (int i = start; i < end; i++) {
            Strip strip = strips.get(i);
            double above = fresh && automatic && i == start ? 0 : strip.above();
            boolean least = strip instanceof RowStrip && i == end - 1;
            need += above + (least ? ((RowStrip) strip).leastHeight() : strip.height());
            for (NoteLayout note : least ? ((RowStrip) strip).leastNotes() : strip.notes()) {
                if (!note.isPlaced()) {
                    more.addAll(note.lines());
                    last = note.lines().size();
                }
            }
        }
        double room = room() + HAIR;
        return need + noteNeed(more, more.size()) <= room || need + noteNeed(more, leastLines(more, last)) <= room;
    }

    /** The lines of notes that must stand on the page of their marks: all, but of a long last note only its beginning. */
    private static int leastLines(List<LineStrip> lines, int last) {
        return last > 2 * LEAST_NOTE_LINES ? lines.size() - last + LEAST_NOTE_LINES : lines.size();
    }

    /** What is left for text on this page. */
    double room() {
        return frames.bottom(pages.size()) - notesHeight - y;
    }

    private double noteNeed(List<LineStrip> more, int lines) {
        if (more.isEmpty()) {
            return 0;
        }
        return NoteLayout.height(more.subList(0, Math.min(lines, more.size()))) + (notes.isEmpty() ? NOTE_GAP : 0);
    }

    /** What notes would take from this page. @param least whether a long one may go on on the next */
    double noteNeed(List<NoteLayout> of, boolean least) {
        List<LineStrip> lines = new ArrayList<>();
        int last = 0;
        for (NoteLayout note : of) {
            if (!note.isPlaced()) {
                lines.addAll(note.lines());
                last = note.lines().size();
            }
        }
        return noteNeed(lines, least ? leastLines(lines, last) : lines.size());
    }

    private void place(Strip strip) {
        if (strip instanceof RowStrip row) {
            tables.row(row);
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
        for (NoteLayout note : of) {
            if (note.isPlaced()) {
                continue;
            }
            note.place();
            take(note.lines());
        }
    }

    private void take(List<LineStrip> lines) {
        int count = 0;
        if (carried.isEmpty()) {
            while (count < lines.size() && noteNeed(lines, count + 1) <= room() + HAIR) {
                count++;
            }
            if (count < lines.size() && count == lines.size() - 1 && count > LEAST_NOTE_LINES) {
                count--;
            }
        }
        if (count > 0) {
            notesHeight += noteNeed(lines, count);
            notes.addAll(lines.subList(0, count));
        }
        if (count < lines.size()) {
            List<LineStrip> rest = new ArrayList<>(carried);
            rest.addAll(lines.subList(count, lines.size()));
            carried = rest;
        }
    }

    /** Notes that go on leave a third of the page to the text. */
    private void takeCarried(List<LineStrip> rest) {
        double limit = room() * 2 / 3;
        int count = 0;
        while (count < rest.size() && noteNeed(rest, count + 1) <= limit) {
            count++;
        }
        count = Math.max(count, Math.min(1, rest.size()));
        notesHeight = noteNeed(rest, count);
        notes.addAll(rest.subList(0, count));
        carried = List.copyOf(rest.subList(count, rest.size()));
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
        placeNotes();
        pages.add(page);
        page = new Page();
        y = frames.top(pages.size());
        fresh = true;
        automatic = soft;
        notes.clear();
        notesHeight = 0;
        List<LineStrip> rest = carried;
        carried = List.of();
        takeCarried(rest);
        tables.pageBegins();
    }

    private void placeNotes() {
        if (notes.isEmpty()) {
            return;
        }
        double top = frames.bottom(pages.size()) - notesHeight;
        double width = Math.min(NOTE_RULE_WIDTH, frames.width());
        double x = context.rightToLeft ? frames.left() + frames.width() - width : frames.left();
        page.rules().add(Area.of(x, top + NOTE_GAP / 2, width, NOTE_RULE, 0));
        top += NOTE_GAP;
        for (LineStrip line : notes) {
            top += line.above();
            placement.line(page, pages.size(), line, frames.left(), top, Artifact.NONE);
            top += line.height();
        }
    }
}
