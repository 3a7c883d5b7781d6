package engross.pdf.layout;

import engross.model.style.Border;
import engross.pdf.layout.TableLayout.Cell;
import engross.pdf.layout.TableLayout.Row;
import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine.Artifact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws cells. Two cells name the rule between them with the same coordinates: it is drawn once. */
final class CellDrawing {
    private final Placement placement;
    private final Set<Area> rules = new LinkedHashSet<>();

    CellDrawing(Placement placement) {
        this.placement = placement;
    }

    /** Shading and borders. @param x left edge of the table */
    void frame(Page page, Cell cell, double x, double top, double bottom) {
        double left = x + cell.x();
        double right = left + cell.width();
        if (cell.shading() != null) {
            page.backgrounds().add(Area.of(left, top, cell.width(), bottom - top, cell.shading()));
        }
        horizontal(cell.edges().top(), left, right, top);
        horizontal(cell.edges().bottom(), left, right, bottom);
        vertical(cell.edges().left(), left, top, bottom);
        vertical(cell.edges().right(), right, top, bottom);
    }

    private void horizontal(Border border, double left, double right, double y) {
        if (border.size() > 0) {
            double weight = Units.rule(border.size());
            rules.add(Area.of(
                    rounded(left - weight / 2),
                    rounded(y - weight / 2),
                    rounded(right - left + weight),
                    weight,
                    color(border)));
        }
    }

    private void vertical(Border border, double x, double top, double bottom) {
        if (border.size() > 0) {
            double weight = Units.rule(border.size());
            rules.add(Area.of(rounded(x - weight / 2), rounded(top), weight, rounded(bottom - top), color(border)));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static int color(Border border) {
        return Integer.parseInt(border.color(), 16);
    }

    /** Lines of a cell. @param y top of the first of them */
    void content(Page page, int number, Cell cell, int from, int end, double x, double y, Artifact artifact) {
        double left = x + cell.x() + cell.padding().left();
        List<Strip> strips = cell.strips();
        for (int i = from; i < end; i++) {
            Strip strip = strips.get(i);
            y += i == from && i > 0 ? 0 : strip.above();
            if (strip instanceof LineStrip line) {
                placement.line(page, number, line, left, y, artifact);
            } else if (strip instanceof RowStrip row) {
                row(page, number, row.table(), row.row(), left, y, artifact);
            }
            y += strip.height();
        }
    }

    /** A row that is not broken, with cells that span the rows below it. @param left edge of the table's container */
    void row(Page page, int number, TableLayout table, int index, double left, double y, Artifact artifact) {
        Row row = table.rows().get(index);
        double x = left + table.x();
        for (Cell cell : row.cells()) {
            double height = 0;
            for (int i = index; i < index + cell.rowSpan(); i++) {
                height += table.rows().get(i).height();
            }
            frame(page, cell, x, y, y + height);
            content(
                    page,
                    number,
                    cell,
                    0,
                    cell.strips().size(),
                    x,
                    y + cell.padding().top(),
                    artifact);
        }
        if (row.changed() && artifact == Artifact.NONE) {
            placement.bar(page, y, row.height());
        }
    }

    /** Draws the rules that were collected. */
    void flush(Page page) {
        page.rules().addAll(rules);
        rules.clear();
    }
}
