package engross.pdf.layout;

import engross.pdf.layout.TableLayout.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell whose end is still to come: it is placed with the last row that it spans, or in parts on several pages. */
final class OpenCell {
    final int endRow;
    Cell cell;
    /** The first strip that is not placed yet. */
    int next;
    /** Its top on the page. */
    double top;

    /** @param endRow the row behind it */
    OpenCell(Cell cell, int endRow, double top) {
        this.cell = cell;
        this.endRow = endRow;
        this.top = top;
    }

    /**
     * Where a page ends in a cell.
     *
     * @param end of the strips that fit whole
     * @param broken the row of a table in the cell that is broken; null for none
     */
    record Cut(int end, RowStrip.@Nullable Parts broken) {}

    int strips() {
        return cell.strips().size();
    }

    /** The height from its top on this page that the rest of it takes. */
    double rest() {
        return cell.padding().top() + cell.contentHeight(next) + cell.padding().bottom();
    }

    /** Where a page ends in it. @param bottom of the page @param highest row that is moved to the next page as a whole */
    Cut cut(double bottom, double highest) {
        double padding = cell.padding().top() + cell.padding().bottom();
        double room = bottom - top - padding;
        int end = cell.fitting(next, room);
        if (end == strips() || !(cell.strips().get(end) instanceof RowStrip row)) {
            return new Cut(end, null);
        }
        double above = end == next && end > 0 ? 0 : row.above();
        RowStrip whole = above == 0 ? row.withoutSpace() : row;
        double left = room - taken(new Cut(end, null)) + padding;
        return new Cut(end, whole.split(left - above, highest));
    }

    /** Whether nothing stands above the end of the page of a cell that has something. */
    boolean isEmpty(Cut cut) {
        return cut.end == next && cut.broken == null && cut.end < strips();
    }

    /** The height from its top to the end of the page. */
    double taken(Cut cut) {
        double height = cell.padding().top() + cell.padding().bottom();
        for (int i = next; i < cut.end; i++) {
            Strip strip = cell.strips().get(i);
            height += (i == next && i > 0 ? 0 : strip.above()) + strip.height();
        }
        return cut.broken == null
                ? height
                : height + cut.broken.head().above() + cut.broken.head().height();
    }

    /** Adds the notes of what stands above the end of the page. */
    void notes(Cut cut, List<NoteLayout> notes) {
        notes(cut.end, notes);
        if (cut.broken != null) {
            notes.addAll(cut.broken.head().notes());
        }
    }

    /** Adds the notes of the strips that are next. @param end behind the last one */
    void notes(int end, List<NoteLayout> notes) {
        for (int i = next; i < end; i++) {
            notes.addAll(cell.strips().get(i).notes());
        }
    }

    /** Breaks what stands at the end of the page. @return behind the last strip above it */
    int breakAt(Cut cut) {
        if (cut.broken == null) {
            return cut.end;
        }
        cell = cell.broken(cut.end, cut.broken);
        return cut.end + 1;
    }
}
