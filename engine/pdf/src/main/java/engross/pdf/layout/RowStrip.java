package engross.pdf.layout;

/** A row of a table. */
record RowStrip(TableLayout table, int row, double above, boolean glued, boolean newPage) implements Strip {
    @Override
    public double height() {
        return table.rows().get(row).height();
    }
}
