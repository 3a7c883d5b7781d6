package engross.pdf.layout;

import engross.model.style.Border;
import engross.model.style.CellStyle.VerticalAlignment;
import engross.pdf.layout.TableLayout.Cell;
import engross.pdf.layout.TableLayout.Edges;
import engross.pdf.layout.TableLayout.Padding;
import engross.pdf.layout.TableLayout.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares the content of cells that span rows among these rows, so that every row of a table inside a cell stands for itself and the
 * page may end between any two.
 */
final class RowSpans {
    /** A cell that goes on in the rows below. */
    private static final class Open {
        final Cell cell;
        int rows;
        int next;

        Open(Cell cell) {
            this.cell = cell;
            rows = cell.rowSpan();
        }
    }

    private final List<Open> open = new ArrayList<>();

    private RowSpans() {}

    static TableLayout shared(TableLayout table) {
        if (table.rows().stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.rowSpan() == 1))) {
            return table;
        }
        RowSpans spans = new RowSpans();
        List<Row> rows = table.rows().stream().map(spans::row).toList();
        return new TableLayout(table.x(), table.width(), rows, table.headerRows(), table.rowsMaySplit());
    }

    private Row row(Row row) {
        List<Cell> cells = new ArrayList<>();
        double height = row.height();
        for (Cell cell : row.cells()) {
            if (cell.rowSpan() == 1) {
                cells.add(cell);
            } else {
                open.add(new Open(cell));
            }
        }
        for (Open each : open) {
            Cell part = part(each, height);
            cells.add(part);
            height = Math.max(height, part.height());
        }
        open.removeIf(each -> each.rows == 0);
        return new Row(cells, height, row.changed());
    }

    /** What a row has of a cell: as much as fits, and in the last of its rows the rest. */
    private static Cell part(Open open, double height) {
        Cell cell = open.cell;
        boolean first = open.rows == cell.rowSpan();
        open.rows--;
        boolean last = open.rows == 0;
        Padding padding = new Padding(
                first ? cell.padding().top() : 0,
                last ? cell.padding().bottom() : 0,
                cell.padding().left(),
                cell.padding().right());
        int end = last ? cell.strips().size() : cell.fitting(open.next, height - padding.top());
        Edges edges = new Edges(
                first ? cell.edges().top() : Border.NONE,
                last ? cell.edges().bottom() : Border.NONE,
                cell.edges().left(),
                cell.edges().right());
        Cell part = cell.part(open.next, end, padding, edges, VerticalAlignment.TOP);
        open.next = end;
        return part;
    }
}
