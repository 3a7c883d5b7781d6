package engross.pdf.layout;

import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine.Artifact;
import java.util.ArrayList;
import java.util.List;

/** The notes at the foot of a page, and what of them goes on at the foot of the next one. All lengths are in points. */
final class PageNotes {
    private static final double HAIR = 0.01;
    static final double RULE = 0.5;
    /** From the text to the first note: as much as Word's paragraph with the separator has, a line of the text. */
    private static final double GAP = 14;
    /** From the text to the rule: the note's own space above it, and what is left of the gap, stand below the rule. */
    private static final double ABOVE_RULE = 10;

    static final double RULE_WIDTH = 144;
    private static final int LEAST_LINES = 2;

    private final boolean rightToLeft;
    private final Placement placement;
    private final List<LineStrip> lines = new ArrayList<>();
    private double height;
    private List<LineStrip> carried = List.of();

    PageNotes(boolean rightToLeft, Placement placement) {
        this.rightToLeft = rightToLeft;
        this.placement = placement;
    }

    /** What the notes of this page take, with the rule above them. */
    double height() {
        return height;
    }

    /** Whether some wait for the next page. */
    boolean goOn() {
        return !carried.isEmpty();
    }

    /**
     * What notes would take besides; nothing for those that stand on a page already.
     *
     * @param least whether a long last one may go on on the next page
     */
    double need(List<NoteLayout> of, boolean least) {
        List<LineStrip> more = new ArrayList<>();
        int last = 0;
        for (NoteLayout note : of) {
            if (!note.isPlaced()) {
                more.addAll(note.lines());
                last = note.lines().size();
            }
        }
        int count = least && last > 2 * LEAST_LINES ? more.size() - last + LEAST_LINES : more.size();
        return need(more, count);
    }

    private double need(List<LineStrip> more, int count) {
        return count == 0 ? 0 : NoteLayout.height(more.subList(0, count)) + (lines.isEmpty() ? GAP : 0);
    }

    /** Takes notes; what does not fit goes to the foot of the next page. @param room what is left of the page */
    void take(List<NoteLayout> of, double room) {
        double left = room;
        for (NoteLayout note : of) {
            if (note.isPlaced()) {
                continue;
            }
            note.place();
            double before = height;
            takeLines(note.lines(), left);
            left -= height - before;
        }
    }

    private void takeLines(List<LineStrip> more, double room) {
        int count = 0;
        if (carried.isEmpty()) {
            while (count < more.size() && need(more, count + 1) <= room + HAIR) {
                count++;
            }
            if (count < more.size() && count == more.size() - 1 && count > LEAST_LINES) {
                count--;
            }
        }
        if (count > 0) {
            height += need(more, count);
            lines.addAll(more.subList(0, count));
        }
        if (count < more.size()) {
            List<LineStrip> rest = new ArrayList<>(carried);
            rest.addAll(more.subList(count, more.size()));
            carried = rest;
        }
    }

    /** Draws the notes above the foot of a page. @param number of the page, from 0 */
    void draw(Page page, int number, double left, double width, double bottom) {
        if (lines.isEmpty()) {
            return;
        }
        double top = bottom - height;
        double rule = Math.min(RULE_WIDTH, width);
        double x = rightToLeft ? left + width - rule : left;
        page.rules().add(Area.of(x, top + ABOVE_RULE, rule, RULE, 0));
        top += GAP;
        for (LineStrip line : lines) {
            top += line.above();
            placement.line(page, number, line, left, top, Artifact.NONE);
            top += line.height();
        }
    }

    /** Begins a page with what the last one left; a third of the page is the text's. @param room what the page holds */
    void nextPage(double room) {
        List<LineStrip> rest = carried;
        lines.clear();
        int count = 0;
        while (count < rest.size() && need(rest, count + 1) <= room * 2 / 3) {
            count++;
        }
        count = Math.max(count, Math.min(1, rest.size()));
        height = need(rest, count);
        lines.addAll(rest.subList(0, count));
        carried = List.copyOf(rest.subList(count, rest.size()));
    }
}
