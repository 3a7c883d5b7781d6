package engross.word;

import engross.model.Block;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.Alignment;
import engross.model.style.Borders;
import engross.model.style.CellStyle;
import engross.model.style.TableStyle;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table: fixed layout, a grid in twips, and cells that span rows as chains of merged cells (17.4). */
final class TableWriter {
    private final DocumentContext context;
    private final XmlBytes xml;
    private final BlockWriter blocks;
    private final TrackedRuns runs;

    private int[] grid = {};
    private Merge[] merges = {};
    private @Nullable TableStyle style;
    private boolean isLastRow;

    /** A cell that goes on in the rows below, kept at its first column. */
    private record Merge(Table.Cell cell, int columns, int rowsLeft) {
        private static final Merge NONE =
                new Merge(new Table.Cell("", List.of(Paragraph.of("", "")), 1, 1, engross.model.Place.NONE), 1, 0);
    }

    TableWriter(DocumentContext context, XmlBytes xml, BlockWriter blocks, TrackedRuns runs) {
        this.context = context;
        this.xml = xml;
        this.blocks = blocks;
        this.runs = runs;
    }

    void write(Table table, int available) {
        style = context.sheet.tables().get(table.style());
        if (style == null && !table.style().isEmpty()) {
            unknownStyle("table", table.style(), table.place());
        }
        int width = style == null || style.width() == 0 ? available : Math.min(style.width(), available);
        grid = grid(table.columns(), width);
        merges = new Merge[grid.length];
        java.util.Arrays.fill(merges, Merge.NONE);
        xml.raw("<w:tbl>");
        properties(table, width);
        xml.raw("<w:tblGrid>");
        for (int column : grid) {
            xml.raw("<w:gridCol").attribute("w:w", column).raw("/>");
        }
        xml.raw("</w:tblGrid>");
        int left = table.rows().size();
        for (Table.Row row : table.rows()) {
            isLastRow = --left == 0;
            blocks.within(row.change(), () -> row(row));
        }
        xml.raw("</w:tbl>");
    }

    /** Widths that add up to the table's: each column ends where its share ends, rounded. */
    static int[] grid(List<Table.Column> columns, int width) {
        long total = columns.stream().mapToLong(Table.Column::share).sum();
        int[] grid = new int[columns.size()];
        long shares = 0;
        long end = 0;
        for (int i = 0; i < grid.length; i++) {
            shares += columns.get(i).share();
            long next = total == 0 ? (long) width * (i + 1) / grid.length : (width * shares + total / 2) / total;
            grid[i] = (int) (next - end);
            end = next;
        }
        return grid;
    }

    private void properties(Table table, int width) {
        xml.raw("<w:tblPr>");
        if (style != null) {
            xml.raw("<w:tblStyle")
                    .attribute("w:val", context.styleId(style.id()))
                    .raw("/>");
        }
        if (context.languages.isRightToLeft()) {
            xml.raw("<w:bidiVisual/>");
        }
        xml.raw("<w:tblW").attribute("w:w", width).raw(" w:type=\"dxa\"/>");
        if (style != null && style.alignment() != Alignment.START) {
            xml.raw("<w:jc")
                    .attribute("w:val", PropertiesXml.jc(style.alignment()))
                    .raw("/>");
        }
        xml.raw("<w:tblLayout w:type=\"fixed\"/>");
        boolean header = !table.rows().isEmpty() && table.rows().get(0).header();
        xml.raw("<w:tblLook")
                .attribute("w:val", header ? "0020" : "0000")
                .attribute("w:firstRow", header ? 1 : 0)
                .raw(" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        if (!table.description().isEmpty()) {
            xml.raw("<w:tblCaption").attribute("w:val", table.description()).raw("/>");
            xml.raw("<w:tblDescription").attribute("w:val", table.description()).raw("/>");
        }
        xml.raw("</w:tblPr>");
    }

    private void row(Table.Row row) {
        xml.raw("<w:tr>");
        rowProperties(row);
        Iterator<Table.Cell> cells = row.cells().iterator();
        int column = 0;
        while (column < grid.length) {
            Merge merge = merges[column];
            if (merge.rowsLeft > 0) {
                merges[column] = new Merge(merge.cell, merge.columns, merge.rowsLeft - 1);
                merged(merge, column, row.header());
                column += merge.columns;
            } else if (cells.hasNext()) {
                column += cell(cells.next(), column, row.header());
            } else {
                missing(column, row);
                column = grid.length;
            }
        }
        if (cells.hasNext()) {
            context.error("table-shape", row.place(), "the row has more cells than the table has columns", "");
        }
        xml.raw("</w:tr>");
    }

    private void rowProperties(Table.Row row) {
        boolean whole = style != null && !style.rowsMaySplit();
        boolean changed = runs.isChanged(engross.model.Change.NONE);
        if (!whole && !row.header() && !changed) {
            return;
        }
        xml.raw("<w:trPr>");
        xml.raw(whole || row.header() ? "<w:cantSplit/>" : "");
        xml.raw(row.header() ? "<w:tblHeader/>" : "");
        runs.emptyMarks(engross.model.Change.NONE);
        xml.raw("</w:trPr>");
    }

    /** @return how many columns the cell takes */
    private int cell(Table.Cell cell, int column, boolean header) {
        int columns = 1;
        while (columns < cell.columnSpan()
                && column + columns < grid.length
                && merges[column + columns].rowsLeft == 0) {
            columns++;
        }
        merges[column] = new Merge(cell, columns, cell.rowSpan() - 1);
        int width = open(cell, column, columns, cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", header);
        blocks.cell(cell.body(), width, isLastRow);
        xml.raw("</w:tc>");
        return columns;
    }

    /** The part in this row of a cell that began in a row above. */
    private void merged(Merge merge, int column, boolean header) {
        open(merge.cell, column, merge.columns, "<w:vMerge/>", header);
        blocks.empty(lastStyle(merge.cell.body()));
        xml.raw("</w:tc>");
    }

    private void missing(int column, Table.Row row) {
        context.error("table-shape", row.place(), "the row has fewer cells than the table has columns", "");
        open(Merge.NONE.cell, column, grid.length - column, "", row.header());
        blocks.empty("");
        xml.raw("</w:tc>");
    }

    /** @return the width of the cell's content */
    private int open(Table.Cell cell, int column, int columns, String merge, boolean header) {
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += grid[i];
        }
        xml.raw("<w:tc><w:tcPr><w:tcW").attribute("w:w", width).raw(" w:type=\"dxa\"/>");
        if (columns > 1) {
            xml.raw("<w:gridSpan").attribute("w:val", columns).raw("/>");
        }
        xml.raw(merge);
        look(cell, header);
        xml.raw("</w:tcPr>");
        int margins = style == null ? 216 : style.marginStart() + style.marginEnd();
        return Math.max(width - margins, 1);
    }

    private void look(Table.Cell cell, boolean header) {
        CellStyle look = cell.style().isEmpty() ? null : context.sheet.cells().get(cell.style());
        if (look == null && !cell.style().isEmpty()) {
            unknownStyle("cell", cell.style(), cell.place());
        }
        if (look != null && !look.borders().equals(Borders.NONE)) {
            new PropertiesXml(xml).borders("tcBorders", look.borders());
        }
        String shading = look != null && look.shading() != null
                ? look.shading()
                : header && style != null ? style.headerShading() : null;
        if (shading != null) {
            xml.raw("<w:shd w:val=\"clear\" w:color=\"auto\"")
                    .attribute("w:fill", shading)
                    .raw("/>");
        }
        if (look != null) {
            switch (look.verticalAlignment()) {
                case TOP -> {}
                case CENTER -> xml.raw("<w:vAlign w:val=\"center\"/>");
                case BOTTOM -> xml.raw("<w:vAlign w:val=\"bottom\"/>");
            }
        }
    }

    private void unknownStyle(String kind, String id, engross.model.Place place) {
        context.warning(
                "unknown-style",
                place,
                "no " + kind + " style " + id,
                "the house's styles.yaml names the styles there are");
    }

    /** The style of a cell's last paragraph, so that an empty continuation is not higher than its text. */
    private static String lastStyle(List<Block> body) {
        Block last = body.get(body.size() - 1);
        while (last instanceof Sequence sequence && !sequence.items().isEmpty()) {
            Item item = sequence.items().get(sequence.items().size() - 1);
            last = item.body().get(item.body().size() - 1);
        }
        return last instanceof Paragraph paragraph ? paragraph.style() : "";
    }
}
