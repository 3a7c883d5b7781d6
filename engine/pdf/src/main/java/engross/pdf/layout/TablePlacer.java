package engross.pdf.layout;

import engross.model.style.CellStyle.VerticalAlignment;
import engross.pdf.layout.TableLayout.Cell;
import engross.pdf.layout.TableLayout.Row;
import engross.pdf.page.PlacedLine;
import engross.pdf.page.PlacedLine.Artifact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the rows of tables on pages: breaks rows, carries cells over that span several, repeats header rows. */
final class TablePlacer {
    private static final double HAIR = 0.01;
    private static final int ATTEMPTS = 100;

    private final PageFiller filler;
    private final Placement placement;
    private final CellDrawing drawing;
    private final List<OpenCell> open = new ArrayList<>();
    private @Nullable TableLayout table;
    private int placedRows;
    private int linesBefore;
    private boolean atTop;

    TablePlacer(PageFiller filler, Placement placement) {
        this.filler = filler;
        this.placement = placement;
        drawing = new CellDrawing(placement);
    }

    /** @param loose whether no page holds the row with what must stand above it */
    void row(RowStrip strip, boolean loose) {
        if (strip.row() == 0) {
            finish();
            table = strip.table();
            placedRows = 0;
            linesBefore = filler.page().lines().size();
            atTop = filler.isFresh();
        }
        if (!filler.dropsSpace()) {
            filler.advance(strip.above());
        }
        Row row = strip.table().rows().get(strip.row());
        for (Cell cell : row.cells()) {
            open.add(new OpenCell(cell, strip.row() + cell.rowSpan(), filler.y()));
        }
        while (!placeWhole(strip, row)) {
            split(strip.table().rowsMaySplit() || strip.maySplit(loose));
        }
        placedRows = strip.row() + 1;
        if (placedRows == strip.table().rows().size()) {
            finish();
        }
    }

    /** Places a row with all cells that end in it, where they fit. */
    private boolean placeWhole(RowStrip strip, Row row) {
        double height = 0;
        List<NoteLayout> notes = new ArrayList<>();
        List<OpenCell> ending = new ArrayList<>();
        for (OpenCell cell : open) {
            if (cell.endRow == strip.row() + 1) {
                height = Math.max(height, cell.rest() - (filler.y() - cell.top));
                cell.notes(cell.strips(), notes);
                ending.add(cell);
            }
        }
        boolean fits = height + filler.noteNeed(notes, false) <= filler.room() + HAIR;
        if (!fits && !(atTop && !canSplit(strip))) {
            return false;
        }
        double bottom = filler.y() + height;
        for (OpenCell cell : ending) {
            finish(strip.table(), cell, bottom);
        }
        if (row.changed()) {
            placement.bar(filler.page(), filler.y(), height);
        }
        filler.advance(height);
        filler.takeNotes(notes);
        open.removeAll(ending);
        atTop = false;
        return true;
    }

    private static boolean canSplit(RowStrip strip) {
        return strip.row() >= strip.table().headerRows();
    }

    private void finish(TableLayout of, OpenCell cell, double bottom) {
        double free = bottom - cell.top - cell.rest();
        VerticalAlignment alignment = cell.cell.alignment();
        double shift =
                alignment == VerticalAlignment.CENTER ? free / 2 : alignment == VerticalAlignment.BOTTOM ? free : 0;
        draw(of, cell, cell.strips(), bottom, Math.max(0, shift));
    }

    private void draw(TableLayout of, OpenCell cell, int end, double bottom, double shift) {
        double x = filler.left() + of.x();
        drawing.frame(filler.page(), cell.cell, x, cell.top, bottom);
        double y = cell.top + cell.cell.padding().top() + shift;
        drawing.content(filler.page(), filler.number(), cell.cell, cell.next, end, x, y, Artifact.NONE);
        cell.next = end;
    }

    /** Ends the page: inside the row where that is allowed and something fits, else before it. */
    private void split(boolean inside) {
        if (inside || atTop) {
            double height = fitting();
            if (height == 0 && atTop) {
                // Not a line fits on an empty page: it goes over the edge rather than nowhere.
                height = part(Double.MAX_VALUE / 2, new ArrayList<>());
            }
            filler.advance(height);
        }
        filler.endPage(true);
    }

    /** The height of what fits together with its notes; on an empty page at least of what fits without them. */
    private double fitting() {
        double room = filler.room();
        double least = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<NoteLayout> notes = new ArrayList<>();
            double height = part(room, notes);
            if (height == 0 || height + filler.noteNeed(notes, true) <= filler.room() + HAIR) {
                return height > 0 || !atTop ? height : least;
            }
            least = height;
            room = height - 2 * HAIR;
        }
        return atTop ? least : 0;
    }

    /** The height of what fits of the open cells; 0 where a cell with text gets none of it on the page. */
    private double part(double room, List<NoteLayout> notes) {
        double height = 0;
        for (OpenCell cell : open) {
            OpenCell.Cut cut = cell.cut(filler.y() + room, filler.fullHeight() / 2);
            if (cell.isEmpty(cut) && cell.top == filler.y()) {
                return 0;
            }
            cell.notes(cut, notes);
            height = Math.max(height, cell.taken(cut) - (filler.y() - cell.top));
        }
        return height;
    }

    /** Draws what the open cells have on a page that ends. */
    void pageEnds() {
        TableLayout of = table;
        if (of == null) {
            return;
        }
        for (OpenCell cell : open) {
            int end = cell.breakAt(cell.cut(filler.y(), filler.fullHeight() / 2));
            List<NoteLayout> notes = new ArrayList<>();
            cell.notes(end, notes);
            draw(of, cell, end, filler.y(), 0);
            filler.takeNotes(notes);
        }
        inReadingOrder();
        drawing.flush(filler.page());
    }

    /** A cell that spans rows is drawn when it ends, behind cells that are read after it. */
    private void inReadingOrder() {
        List<PlacedLine> lines = filler.page().lines();
        lines.subList(linesBefore, lines.size()).sort(Comparator.comparingInt(PlacedLine::paragraph));
    }

    /** Goes on with a table on a new page. */
    void pageBegins() {
        TableLayout of = table;
        if (of == null) {
            return;
        }
        atTop = true;
        linesBefore = filler.page().lines().size();
        if (placedRows >= of.headerRows()) {
            for (int i = 0; i < of.headerRows(); i++) {
                drawing.row(filler.page(), filler.number(), of, i, filler.left(), filler.y(), Artifact.REPEATED);
                filler.advance(of.rows().get(i).height());
            }
        }
        open.forEach(cell -> cell.top = filler.y());
    }

    /** Ends the table. */
    void finish() {
        if (table != null) {
            inReadingOrder();
        }
        drawing.flush(filler.page());
        open.clear();
        table = null;
    }
}
