package engross.pdf.layout;

import java.util.List;

/** A row of a table. */
record RowStrip(TableLayout table, int row, double above, boolean glued, boolean newPage) implements Strip {
    @Override
    public List<NoteLayout> notes() {
        return table.rows().get(row).notes();
    }

    @Override
    public double height() {
        return table.rows().get(row).height();
    }
}
