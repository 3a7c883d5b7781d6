package engross.model;

import java.util.List;

/**
 * A table.
 *
 * @param id unique in the document; empty for none
 * @param style id of a table style
 * @param description what the table is about, for readers who do not see it; may be empty
 * @param columns at least one
 * @param rows header rows first; the cells of a row leave out what a cell above spans
 */
public record Table(String id, String style, String description, List<Column> columns, List<Row> rows, Place place)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has a column");
        }
    }

    public Table withRows(List<Row> newRows) {
        return new Table(id, style, description, columns, newRows, place);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /**
     * A column.
     *
     * @param share its part of the table's width, in ten-thousandths; the shares of a table add up to 10 000
     * @param change whether the column is inserted or deleted (w:tcPr/w:cellIns, w:cellDel of its cells)
     */
    public record Column(int share, Change change) {
        /** An unchanged column. */
        public Column(int share) {
            this(share, Change.NONE);
        }
    }

    /**
     * A row.
     *
     * @param header whether it is repeated at the top of every page
     * @param change whether the row is inserted or deleted (w:trPr/w:ins, w:del)
     */
    public record Row(boolean header, List<Cell> cells, Change change, Place place) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param style id of a cell style (borders, shading, vertical alignment); empty for the table style's own
     * @param body ends in a paragraph
     */
    public record Cell(String style, List<Block> body, int columnSpan, int rowSpan, Place place) {
        public Cell {
            body = List.copyOf(body);
            if (body.isEmpty()
                    || !(body.get(body.size() - 1) instanceof Paragraph
                            || body.get(body.size() - 1) instanceof Sequence)) {
                throw new IllegalArgumentException("a cell ends in a paragraph");
            }
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell spans at least itself");
            }
        }

        public Cell withBody(List<Block> newBody) {
            return new Cell(style, newBody, columnSpan, rowSpan, place);
        }
    }
}
