package engross.pdf.layout;

import engross.model.Block;
import engross.model.Paragraph;
import engross.model.Table;
import engross.model.style.Alignment;
import engross.model.style.Border;
import engross.model.style.Borders;
import engross.model.style.CellStyle;
import engross.model.style.CellStyle.VerticalAlignment;
import engross.model.style.PageGeometry;
import engross.model.style.TableStyle;
import engross.pdf.layout.TableLayout.Cell;
import engross.pdf.layout.TableLayout.Edges;
import engross.pdf.layout.TableLayout.Padding;
import engross.pdf.layout.TableLayout.Row;
import engross.pdf.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the cells of a table and finds its columns, rows, borders and elements. */
final class TableFlow {
    private static final int SHARES = 10_000;
    private static final TableStyle PLAIN =
            new TableStyle("", "", 0, Alignment.START, 0, Borders.NONE, 0, 0, 108, 108, null, true);

    private final LayoutContext context;
    private final Table table;
    private final TableStyle style;
    private final boolean plain;
    private final double width;
    private final double x;
    private final double[] edges;
    private final int[] covered;
    private List<String> names = List.of();

    /**
     * @param column width of the column that it stands in
     * @param plain whether it is only an arrangement, not a table to the reader
     */
    TableFlow(LayoutContext context, Table table, double column, boolean plain) {
        this.context = context;
        this.table = table;
        style = context.styles.sheet().tables().getOrDefault(table.style(), PLAIN);
        this.plain = plain || isArrangement();
        width = style.width() == 0 ? column : Math.min(column, Units.points(style.width()));
        double room = column - width;
        double start = style.alignment() == Alignment.CENTER ? room / 2 : style.alignment() == Alignment.END ? room : 0;
        x = context.rightToLeft ? room - start : start;
        edges = new double[table.columns().size() + 1];
        covered = new int[table.columns().size()];
        int sum = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            sum += table.columns().get(i).share();
            edges[i + 1] = width * sum / SHARES;
        }
    }

    /** The least space below a paragraph before it, in points. */
    double before() {
        return Units.points(style.before());
    }

    /** Whether it only puts blocks beside each other: one column, or no rules, and no head. */
    private boolean isArrangement() {
        return table.rows().stream().noneMatch(Table.Row::header)
                && (table.columns().size() == 1 || hasNoRules(style.borders()));
    }

    private static boolean hasNoRules(Borders borders) {
        return Stream.of(
                        borders.top(),
                        borders.bottom(),
                        borders.start(),
                        borders.end(),
                        borders.insideHorizontal(),
                        borders.insideVertical())
                .allMatch(rule -> rule == null || rule.size() == 0);
    }

    TableLayout layout(@Nullable Tag parent, List<String> destinations) {
        names = destinations;
        Tag element = parent == null ? null : parent.child(plain ? "Div" : "Table");
        if (element != null && !plain && !table.description().isEmpty()) {
            element.attribute("Table", "Summary", new Tag.Words(table.description()));
        }
        Tag head = null;
        Tag body = null;
        int headers = 0;
        int[] taken = new int[table.columns().size()];
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            Tag group = element;
            if (element != null && !plain) {
                if (row.header() && body == null) {
                    head = head == null ? element.child("THead") : head;
                    group = head;
                } else {
                    body = body == null ? element.child("TBody") : body;
                    group = body;
                }
            }
            headers += row.header() && headers == i ? 1 : 0;
            Tag tag = group == null || plain ? group : group.child("TR");
            rows.add(row(row, i, tag, taken));
        }
        return new TableLayout(x, width, rows, repeated(rows, headers), style.rowsMaySplit());
    }

    /** How many rows are repeated: none where they reach into the rows below, or leave these too little of a page. */
    private int repeated(List<Row> rows, int headers) {
        double height = 0;
        for (int i = 0; i < headers; i++) {
            height += rows.get(i).height();
            for (Cell cell : rows.get(i).cells()) {
                if (i + cell.rowSpan() > headers) {
                    return 0;
                }
            }
        }
        PageGeometry page = context.styles.sheet().page();
        double most = Units.points(page.height() - page.top() - page.bottom()) / 3;
        return headers < rows.size() && height < most ? headers : 0;
    }

    private Row row(Table.Row row, int index, @Nullable Tag tag, int[] taken) {
        List<Cell> cells = new ArrayList<>();
        double height = 0;
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            while (column < taken.length && taken[column] > index) {
                column++;
            }
            int end = Math.min(taken.length, column + cell.columnSpan());
            end = free(taken, column, end, index);
            if (column >= end) {
                break;
            }
            Cell laid = cell(cell, row, index, column, end, tag);
            cells.add(laid);
            if (laid.rowSpan() == 1) {
                height = Math.max(
                        height,
                        laid.padding().top()
                                + laid.contentHeight(0)
                                + laid.padding().bottom());
            }
            for (int i = column; i < end; i++) {
                taken[i] = index + cell.rowSpan();
                covered[i] = index + rowSpan(cell, index);
            }
            column = end;
        }
        fillUp(row, index, tag);
        return new Row(cells, height, !row.change().isNone());
    }

    /** The rows of a cell for the reader: those of the head do not reach into the body. */
    private int rowSpan(Table.Cell cell, int index) {
        int limit = index;
        boolean header = table.rows().get(index).header();
        while (limit < table.rows().size() && table.rows().get(limit).header() == header) {
            limit++;
        }
        return Math.min(cell.rowSpan(), (header ? limit : table.rows().size()) - index);
    }

    /** The end of a cell: at the latest where a cell of a row above still stands. */
    private static int free(int[] taken, int column, int end, int index) {
        int at = column;
        while (at < end && taken[at] <= index) {
            at++;
        }
        return at;
    }

    /** Every row has every column in the structure, with empty cells where the tree has none (ISO 14289-1, 7.5). */
    private void fillUp(Table.Row row, int index, @Nullable Tag tag) {
        for (int column = 0; column < covered.length && tag != null && !plain; column++) {
            if (covered[column] <= index) {
                element(1, 1, row, tag);
            }
        }
    }

    private Cell cell(Table.Cell cell, Table.Row row, int index, int column, int end, @Nullable Tag tag) {
        CellStyle own = context.styles.sheet().cells().get(cell.style());
        double start = edges[column];
        double cellWidth = edges[end] - start;
        double left = context.rightToLeft ? width - edges[end] : start;
        boolean rtl = context.rightToLeft;
        int rows = Math.min(cell.rowSpan(), table.rows().size() - index);
        Edges borders = edges(own, index, index + rows, column, end);
        // Rules are drawn on the line between cells: half of each is in the cell.
        Padding padding = new Padding(
                Units.points(style.marginTop()) + Units.rule(borders.top().size()) / 2,
                Units.points(style.marginBottom()) + Units.rule(borders.bottom().size()) / 2,
                Units.points(rtl ? style.marginEnd() : style.marginStart()),
                Units.points(rtl ? style.marginStart() : style.marginEnd()));
        Tag element = tag == null || plain ? tag : element(end - column, rowSpan(cell, index), row, tag);
        BlockFlow.Kind kind = plain && tag == null ? BlockFlow.Kind.HEADER : BlockFlow.Kind.CELL;
        double inner = Math.max(1, cellWidth - padding.left() - padding.right());
        BlockFlow flow = new BlockFlow(context, kind, inner, element);
        if (index == 0 && column == 0) {
            flow.name(names);
        }
        flow.add(cell.body());
        String shading =
                own != null && own.shading() != null ? own.shading() : row.header() ? style.headerShading() : null;
        return new Cell(
                left,
                cellWidth,
                rows,
                flow.strips(),
                flow.after(),
                padding,
                borders,
                shading == null ? null : Integer.valueOf(shading, 16),
                own == null ? VerticalAlignment.TOP : own.verticalAlignment());
    }

    private static Tag element(int columns, int rows, Table.Row row, Tag parent) {
        Tag element = parent.child(row.header() ? "TH" : "TD");
        if (row.header()) {
            element.attribute("Table", "Scope", "Column");
        }
        if (columns > 1) {
            element.attribute("Table", "ColSpan", columns);
        }
        if (rows > 1) {
            element.attribute("Table", "RowSpan", rows);
        }
        return element;
    }

    private Edges edges(@Nullable CellStyle cell, int firstRow, int endRow, int firstColumn, int endColumn) {
        Borders outer = style.borders();
        Borders own = cell == null ? Borders.NONE : cell.borders();
        Border top = pick(own.top(), firstRow == 0 ? outer.top() : outer.insideHorizontal());
        Border bottom = pick(own.bottom(), endRow == table.rows().size() ? outer.bottom() : outer.insideHorizontal());
        Border start = pick(own.start(), firstColumn == 0 ? outer.start() : outer.insideVertical());
        Border end = pick(own.end(), endColumn == table.columns().size() ? outer.end() : outer.insideVertical());
        return new Edges(top, bottom, context.rightToLeft ? end : start, context.rightToLeft ? start : end);
    }

    private static Border pick(@Nullable Border own, @Nullable Border of) {
        return own != null ? own : of != null ? of : Border.NONE;
    }

    /** Whether the first paragraph asks for a page of its own. */
    boolean newPage() {
        return firstParagraph(0) instanceof Paragraph first && first.newPage();
    }

    /** Whether a row must not be the last on a page: header rows, and rows whose first paragraph keeps with the next. */
    boolean keepsWithNext(int row, TableLayout layout) {
        if (row < layout.headerRows()) {
            return true;
        }
        return firstParagraph(row) instanceof Paragraph first
                && Boolean.TRUE.equals(context.styles.paragraph(first.style()).keepNext());
    }

    private @Nullable Block firstParagraph(int row) {
        List<Table.Cell> cells =
                table.rows().isEmpty() ? List.of() : table.rows().get(row).cells();
        return cells.isEmpty() ? null : cells.get(0).body().get(0);
    }
}
