package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Table;
import engross.redline.alignment.Alignment;
import engross.redline.alignment.Part.Kind;
import engross.redline.alignment.Step;
import engross.redline.alignment.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two tables without spans whose columns differ, as one table with the columns of both. */
final class Grid {
    private static final int WHOLE = 10_000;
    private final Comparison comparison;
    private final Table old;
    private final Table now;
    /** For each column of the result the old and the new one, -1 where there is none. */
    private final List<int[]> columns = new ArrayList<>();

    private Grid(Comparison comparison, Table old, Table now) {
        this.comparison = comparison;
        this.old = old;
        this.now = now;
    }

    /** Null where a cell spans columns or rows, or no column of the one is in the other. */
    static @Nullable Grid of(Comparison comparison, Table old, Table now) {
        if (!isPlain(old) || !isPlain(now)) {
            return null;
        }
        Grid grid = new Grid(comparison, old, now);
        int[] paired = Alignment.of(grid.columnNodes(old, true), grid.columnNodes(now, false));
        int next = 0;
        boolean any = false;
        for (int i = 0; i < paired.length; i++) {
            if (paired[i] >= 0) {
                grid.insertedBefore(next, paired[i]);
                next = paired[i] + 1;
                any = true;
            }
            grid.columns.add(new int[] {i, paired[i]});
        }
        grid.insertedBefore(next, now.columns().size());
        return any ? grid : null;
    }

    private static boolean isPlain(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.cells().size() != table.columns().size()) {
                return false;
            }
            for (Table.Cell cell : row.cells()) {
                if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                    return false;
                }
            }
        }
        return !table.rows().isEmpty();
    }

    private void insertedBefore(int from, int to) {
        for (int j = from; j < to; j++) {
            columns.add(new int[] {-1, j});
        }
    }

    private Nodes nodes(boolean base) {
        return base ? comparison.oldNodes() : new Nodes(UnaryOperator.identity());
    }

    /** A column is known by its first cell; how like another it is, by all. */
    private List<Node> columnNodes(Table table, boolean base) {
        Nodes nodes = nodes(base);
        List<Node> found = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            List<Node> cells = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                cells.add(nodes.cell(row.cells().get(column)));
            }
            Node all = Node.of(Kind.CELL, column, "", 0, cells);
            found.add(new Node(Kind.CELL, column, "", 0, cells.get(0).hash, all.size, cells));
        }
        return found;
    }

    List<Table.Column> columns() {
        List<Table.Column> shown = new ArrayList<>();
        for (int[] column : columns) {
            shown.add(
                    column[1] < 0
                            ? new Table.Column(old.columns().get(column[0]).share(), comparison.deleted())
                            : new Table.Column(
                                    now.columns().get(column[1]).share(),
                                    column[0] < 0 ? comparison.inserted() : Change.NONE));
        }
        int sum = Math.max(1, shown.stream().mapToInt(Table.Column::share).sum());
        int rest = WHOLE;
        for (int i = 0; i < shown.size(); i++) {
            int share = (int) ((long) shown.get(i).share() * WHOLE / sum);
            shown.set(
                    i,
                    new Table.Column(
                            i + 1 == shown.size() ? rest : share, shown.get(i).change()));
            rest -= share;
        }
        return shown;
    }

    List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        for (Step<Node> step : Steps.of(rowNodes(old, true), rowNodes(now, false))) {
            if (step.isPair()) {
                rows.add(row((Table.Row) step.olds().get(0).part, (Table.Row)
                        step.news().get(0).part));
            } else {
                step.olds().forEach(node -> rows.add(row((Table.Row) node.part, null)));
                step.news().forEach(node -> rows.add(row(null, (Table.Row) node.part)));
            }
        }
        return rows;
    }

    /** Rows as the columns that both tables have see them. */
    private List<Node> rowNodes(Table table, boolean base) {
        Nodes nodes = nodes(base);
        List<Node> found = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Node> cells = new ArrayList<>();
            for (int[] column : columns) {
                if (column[0] >= 0 && column[1] >= 0) {
                    cells.add(nodes.cell(row.cells().get(base ? column[0] : column[1])));
                }
            }
            found.add(Node.of(Kind.ROWS, row, "", row.header() ? 1 : 0, cells));
        }
        return found;
    }

    private Table.Row row(Table.@Nullable Row before, Table.@Nullable Row after) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int[] column : columns) {
            Table.Cell a =
                    before == null || column[0] < 0 ? null : before.cells().get(column[0]);
            Table.Cell b = after == null || column[1] < 0 ? null : after.cells().get(column[1]);
            cells.add(cell(a, b, after == null));
        }
        if (after == null) {
            Table.Row row = Objects.requireNonNull(before);
            return new Table.Row(row.header(), cells, comparison.deleted(), row.place());
        }
        return new Table.Row(
                after.header(), cells, before == null ? comparison.inserted() : Change.NONE, after.place());
    }

    private Table.Cell cell(Table.@Nullable Cell a, Table.@Nullable Cell b, boolean deletedRow) {
        if (a == null && b == null) {
            Change change = deletedRow ? comparison.deleted() : comparison.inserted();
            Paragraph empty = Paragraph.of(emptyStyle(), List.of()).withChange(change);
            return new Table.Cell("", List.of(empty), 1, 1, Place.NONE);
        }
        if (b == null) {
            Table.Cell cell = Objects.requireNonNull(a);
            return cell.withBody(comparison.deleted(cell.body()));
        }
        List<Block> body = a == null
                ? new Marked(comparison.inserted()).blocks(b.body())
                : comparison.cell(nodes(true).cell(a), nodes(false).cell(b));
        return b.withBody(body);
    }

    private String emptyStyle() {
        return Walk.lastParagraph(now.rows().get(0).cells().get(0).body()).style();
    }
}
