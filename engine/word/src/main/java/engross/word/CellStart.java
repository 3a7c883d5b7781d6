package engross.word;

import engross.model.Change;
import engross.model.Table;
import engross.model.style.CellStyle;
import engross.model.style.TableStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start of a cell with its properties (w:tcPr, 17.4.69). */
final class CellStart {
    /** The margins of a cell in a table without a style, left and right together. */
    private static final int MARGINS = 216;

    private final DocumentContext context;
    private final XmlBytes xml;
    private final TrackedRuns runs;
    private final List<Table.Column> columns;
    private final int[] grid;
    private final @Nullable TableStyle style;

    /** @param grid the widths of the columns in twips */
    CellStart(
            DocumentContext context,
            XmlBytes xml,
            TrackedRuns runs,
            List<Table.Column> columns,
            int[] grid,
            @Nullable TableStyle style) {
        this.context = context;
        this.xml = xml;
        this.runs = runs;
        this.columns = columns;
        this.grid = grid;
        this.style = style;
    }

    int columns() {
        return grid.length;
    }

    /** The change of a cell in these columns: that of the columns, if they have one in common. */
    Change change(int column, int span) {
        return change(columns, column, span);
    }

    static Change change(List<Table.Column> columns, int column, int span) {
        Change change = columns.get(column).change();
        for (int i = column + 1; i < column + span; i++) {
            if (!columns.get(i).change().equals(change)) {
                return Change.NONE;
            }
        }
        return change;
    }

    /** @return the width of the cell's content */
    int open(Table.Cell cell, int column, int span, String merge, boolean header) {
        int width = 0;
        for (int i = column; i < column + span; i++) {
            width += grid[i];
        }
        xml.raw("<w:tc><w:tcPr><w:tcW").attribute("w:w", width).raw(" w:type=\"dxa\"/>");
        if (span > 1) {
            xml.raw("<w:gridSpan").attribute("w:val", span).raw("/>");
        }
        xml.raw(merge);
        look(cell, header);
        runs.cellMark(change(column, span));
        xml.raw("</w:tcPr>");
        int margins = style == null ? MARGINS : style.marginStart() + style.marginEnd();
        return Math.max(width - margins, 1);
    }

    private void look(Table.Cell cell, boolean header) {
        CellStyle look = cell.style().isEmpty() ? null : context.sheet.cells().get(cell.style());
        if (look == null && !cell.style().isEmpty()) {
            context.unknownStyle("cell", cell.style(), cell.place());
        }
        if (look != null && !look.borders().isNone()) {
            new PropertiesXml(xml).borders("tcBorders", look.borders());
        }
        String shading = look == null ? null : look.shading();
        if (shading == null && header && style != null) {
            shading = style.headerShading();
        }
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
}
