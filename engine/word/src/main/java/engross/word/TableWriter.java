package engross.word;

import engross.model.Table;
import engross.model.style.Alignment;
import engross.model.style.TableStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables: fixed layout, a grid in twips, rows one after the other (17.4). */
final class TableWriter {
    private final DocumentContext context;
    private final XmlBytes xml;
    private final BlockWriter blocks;
    private final TrackedRuns runs;

    TableWriter(DocumentContext context, XmlBytes xml, BlockWriter blocks, TrackedRuns runs) {
        this.context = context;
        this.xml = xml;
        this.blocks = blocks;
        this.runs = runs;
    }

    /** @param available the width between the margins, or of the cell that the table stands in */
    void write(Table table, int available) {
        TableStyle style = context.sheet.tables().get(table.style());
        if (style == null && !table.style().isEmpty()) {
            context.unknownStyle("table", table.style(), table.place());
        }
        int width = style == null || style.width() == 0 ? available : Math.min(style.width(), available);
        int[] grid = grid(table.columns(), width);
        xml.raw("<w:tbl>");
        properties(table, style, width);
        xml.raw("<w:tblGrid>");
        for (int column : grid) {
            xml.raw("<w:gridCol").attribute("w:w", column).raw("/>");
        }
        xml.raw("</w:tblGrid>");
        CellStart cells = new CellStart(context, xml, runs, table.columns(), grid, style);
        RowWriter rows = new RowWriter(context, xml, blocks, runs, cells, style);
        int left = table.rows().size();
        for (Table.Row row : table.rows()) {
            boolean last = --left == 0;
            blocks.within(row.change(), () -> rows.write(row, last));
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

    private void properties(Table table, @Nullable TableStyle style, int width) {
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
}
