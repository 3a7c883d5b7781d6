package engross.pdf.layout;

import java.util.ArrayList;
import java.util.List;

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

    /** What it takes of a page at least: some lines of each cell where it may be broken. */
    double leastHeight() {
        if (!maySplit()) {
            return height();
        }
        double least = 0;
        for (TableLayout.Cell cell : table.rows().get(row).cells()) {
            double height = cell.padding().top() + cell.padding().bottom();
            for (Strip strip : first(cell)) {
                height += strip.above() + strip.height();
            }
            least = Math.max(least, height);
        }
        return Math.min(least, height());
    }

    /** The notes that stand in what it takes at least. */
    List<NoteLayout> leastNotes() {
        if (!maySplit()) {
            return notes();
        }
        List<NoteLayout> notes = new ArrayList<>();
        for (TableLayout.Cell cell : table.rows().get(row).cells()) {
            first(cell).forEach(strip -> notes.addAll(strip.notes()));
        }
        return notes;
    }

    private boolean maySplit() {
        return table.rowsMaySplit() && row >= table.headerRows();
    }

    private static List<Strip> first(TableLayout.Cell cell) {
        return cell.strips().subList(0, Math.min(LEAST_LINES, cell.strips().size()));
    }
}
