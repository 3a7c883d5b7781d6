package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Table;
import engross.redline.alignment.Step;
import engross.redline.alignment.Steps;
import java.util.ArrayList;
import java.util.List;

/** Writes two tables as one with marks: rows and columns are inserted and deleted as such, cells compared. */
final class TableMerge {
    private final Comparison comparison;
    private final Table old;
    private final Table now;

    TableMerge(Comparison comparison, Table old, Table now) {
        this.comparison = comparison;
        this.old = old;
        this.now = now;
    }

    /** One table; or, where columns differ and cells span some, the old one deleted and the new one inserted. */
    List<Block> merged(List<Node> oldRows, List<Node> newRows) {
        if (old.columns().size() == now.columns().size()) {
            List<Table.Row> rows = new ArrayList<>();
            for (Step<Node> step : Steps.of(oldRows, newRows)) {
                rows(step, rows);
            }
            return List.of(table(now.columns(), rows));
        }
        Grid grid = Grid.of(comparison, old, now);
        return grid == null
                ? List.of(comparison.deletedBlock(old), new Marked(comparison.inserted()).block(now))
                : List.of(table(grid.columns(), grid.rows()));
    }

    private Table table(List<Table.Column> columns, List<Table.Row> rows) {
        String id = comparison.id(old.id(), now.id());
        return new Table(id, now.style(), now.description(), columns, rows, now.place());
    }

    private void rows(Step<Node> step, List<Table.Row> rows) {
        if (step.olds().isEmpty()) {
            Marked inserted = new Marked(comparison.inserted());
            step.news().forEach(group -> rowsOf(group).forEach(row -> rows.add(inserted.row(row))));
        } else if (step.news().isEmpty()) {
            step.olds().forEach(group -> rowsOf(group).forEach(row -> rows.add(comparison.deletedRow(row))));
        } else {
            pair(step.olds().get(0), step.news().get(0), rows);
        }
    }

    private void pair(Node oldRows, Node newRows, List<Table.Row> rows) {
        int next = 0;
        for (Table.Row row : rowsOf(newRows)) {
            List<Table.Cell> cells = new ArrayList<>(row.cells().size());
            for (Table.Cell cell : row.cells()) {
                Node a = oldRows.children.get(next);
                Node b = newRows.children.get(next++);
                cells.add(cell.withBody(comparison.cell(a, b)));
            }
            rows.add(new Table.Row(row.header(), cells, Change.NONE, row.place()));
        }
    }

    @SuppressWarnings("unchecked") // A node of this kind is made of a list of rows.
    private static List<Table.Row> rowsOf(Node group) {
        return (List<Table.Row>) group.part;
    }
}
