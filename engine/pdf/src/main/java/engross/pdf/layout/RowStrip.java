package engross.pdf.layout;

import engross.pdf.layout.TableLayout.Cell;
import engross.pdf.layout.TableLayout.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
record RowStrip(TableLayout table, int row, double above, boolean glued, boolean newPage) implements Strip {
    private static final int LEAST_LINES = 2;

    @Override
    public List<NoteLayout> notes() {
        return table.rows().get(row).notes();
    }

    @Override
    public double height() {
        return table.rows().get(row).height();
    }

    @Override
    public RowStrip withoutSpace() {
        return new RowStrip(table, row, 0, glued, newPage);
    }

    /** A row in two parts for two pages. */
    record Parts(RowStrip head, RowStrip tail) {}

    /**
     * A row of a table inside a cell, broken so that its first part is no higher than what is left of the page.
     *
     * @param room in points
     * @param highest row that is moved to the next page as a whole although it may not be broken
     * @return null where it is not to be broken, or nothing of it fits
     */
    @Nullable
    Parts split(double room, double highest) {
        if (!maySplit(false) && height() <= highest) {
            return null;
        }
        List<Cell> heads = new ArrayList<>();
        List<Cell> tails = new ArrayList<>();
        boolean all = true;
        for (Cell cell : table.rows().get(row).cells()) {
            double inner = room - cell.padding().top() - cell.padding().bottom();
            int size = cell.strips().size();
            int end = cell.fitting(0, inner);
            Parts nested = end < size && cell.strips().get(end) instanceof RowStrip inside
                    ? inside.split(inner - cell.heightOf(end) - inside.above(), highest)
                    : null;
            if (end == 0 && size > 0 && nested == null) {
                return null;
            }
            all &= end == size;
            heads.add(cell.head(end, nested));
            tails.add(cell.tail(end, nested));
        }
        return all ? null : new Parts(alone(heads, above, glued, newPage), alone(tails, 0, false, false));
    }

    /** A row that stands for itself. */
    private RowStrip alone(List<Cell> cells, double newAbove, boolean newGlued, boolean onNewPage) {
        double height = 0;
        for (Cell cell : cells) {
            height = Math.max(height, cell.height());
        }
        Row part = new Row(cells, height, table.rows().get(row).changed());
        TableLayout of = new TableLayout(table.x(), table.width(), List.of(part), 0, table.rowsMaySplit());
        return new RowStrip(of, 0, newAbove, newGlued, onNewPage);
    }

    /** What it takes of a page at least: some lines of each cell where it may be broken. @param loose as of {@link #maySplit} */
    double leastHeight(boolean loose) {
        if (!maySplit(loose)) {
            return height();
        }
        double least = 0;
        for (TableLayout.Cell cell : table.rows().get(row).cells()) {
            double height = cell.padding().top() + cell.padding().bottom();
            for (Strip strip : first(cell)) {
                height +=
                        strip.above() + (strip instanceof RowStrip inside ? inside.leastHeight(loose) : strip.height());
            }
            least = Math.max(least, height);
        }
        return Math.min(least, height());
    }

    /** The notes that stand in what it takes at least. */
    List<NoteLayout> leastNotes(boolean loose) {
        if (!maySplit(loose)) {
            return notes();
        }
        List<NoteLayout> notes = new ArrayList<>();
        for (TableLayout.Cell cell : table.rows().get(row).cells()) {
            for (Strip strip : first(cell)) {
                notes.addAll(strip instanceof RowStrip inside ? inside.leastNotes(loose) : strip.notes());
            }
        }
        return notes;
    }

    /**
     * Whether the row may be broken.
     *
     * @param loose whether no page holds it with what must stand above it: the first row of a table is then broken all the same,
     *     so that the title and the head do not stand on a page alone
     */
    boolean maySplit(boolean loose) {
        return table.rowsMaySplit() ? row >= table.headerRows() : loose && row == table.headerRows();
    }

    private static List<Strip> first(TableLayout.Cell cell) {
        boolean row = !cell.strips().isEmpty() && cell.strips().get(0) instanceof RowStrip;
        return cell.strips()
                .subList(0, Math.min(row ? 1 : LEAST_LINES, cell.strips().size()));
    }
}
