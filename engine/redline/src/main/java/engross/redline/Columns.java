package engross.redline;

import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The columns of a table in a view, and the cells that are left in them. */
final class Columns {
    private static final int WHOLE = 10_000;
    private final Table table;
    private final View view;
    private final boolean allShown;
    /** For how many more rows each column is spanned from above. */
    private final int[] spanned;

    Columns(Table table, View view) {
        this.table = table;
        this.view = view;
        this.allShown =
                table.columns().stream().allMatch(column -> column.change().isNone());
        this.spanned = new int[table.columns().size()];
    }

    /** Whether anything is left of a table. One without rows never had any. */
    static boolean tableStays(Table table, View view) {
        boolean rows = table.rows().isEmpty() || table.rows().stream().anyMatch(row -> view.shows(row.change()));
        return rows && table.columns().stream().anyMatch(column -> view.shows(column.change()));
    }

    /** The columns that are left, as wide as before against each other. */
    List<Table.Column> shown() {
        if (allShown) {
            return table.columns();
        }
        List<Table.Column> shown = table.columns().stream()
                .filter(column -> view.shows(column.change()))
                .toList();
        int sum = Math.max(1, shown.stream().mapToInt(Table.Column::share).sum());
        List<Table.Column> scaled = new ArrayList<>(shown.size());
        int rest = WHOLE;
        for (int i = 0; i < shown.size(); i++) {
            int share = (int) ((long) shown.get(i).share() * WHOLE / sum);
            int last = i + 1 == shown.size() ? rest : share;
            scaled.add(new Table.Column(last, view.left(shown.get(i).change())));
            rest -= share;
        }
        return scaled;
    }

    /** The cells of a row that stand in a column that is left; one that spans several spans those of them that are left. */
    List<Table.Cell> shown(List<Table.Cell> cells) {
        if (allShown) {
            return cells;
        }
        List<Table.Cell> shown = new ArrayList<>(cells.size());
        int column = 0;
        for (Table.Cell cell : cells) {
            column = free(column);
            int span = 0;
            for (int i = column; i < Math.min(spanned.length, column + cell.columnSpan()); i++) {
                span += view.shows(table.columns().get(i).change()) ? 1 : 0;
                spanned[i] = cell.rowSpan();
            }
            if (span > 0) {
                shown.add(new Table.Cell(cell.style(), cell.body(), span, cell.rowSpan(), cell.place()));
            }
            column += cell.columnSpan();
        }
        step();
        return shown;
    }

    /** Goes past a row that is not shown. */
    void pass(Table.Row row) {
        if (!allShown) {
            shown(row.cells());
        }
    }

    private int free(int from) {
        int column = from;
        while (column < spanned.length && spanned[column] > 0) {
            column++;
        }
        return column;
    }

    private void step() {
        for (int i = 0; i < spanned.length; i++) {
            spanned[i] = Math.max(0, spanned[i] - 1);
        }
    }
}
