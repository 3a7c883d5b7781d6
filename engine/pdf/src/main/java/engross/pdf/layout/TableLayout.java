package engross.pdf.layout;

import engross.model.style.Border;
import engross.model.style.CellStyle.VerticalAlignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table before it is placed.
 *
 * @param x left edge from that of its container
 * @param headerRows how many rows are repeated on every page
 * @param rowsMaySplit whether a row may be broken over pages
 */
record TableLayout(double x, double width, List<Row> rows, int headerRows, boolean rowsMaySplit) {

    /**
     * A row.
     *
     * @param cells that begin in it, in the order of reading
     * @param height of its cells that end in it, as far as that is known before placing
     * @param changed whether the row is inserted or deleted
     */
    record Row(List<Cell> cells, double height, boolean changed) {
        /** The notes whose marks stand in the cells that begin in it. */
        List<NoteLayout> notes() {
            List<NoteLayout> notes = new ArrayList<>();
            for (Cell cell : cells) {
                cell.strips.forEach(strip -> notes.addAll(strip.notes()));
            }
            return notes;
        }
    }

    /**
     * A cell.
     *
     * @param x left edge from that of the table
     * @param strips its content
     * @param after space below its last line
     * @param padding at the top and the bottom
     */
    record Cell(
            double x,
            double width,
            int rowSpan,
            List<Strip> strips,
            double after,
            Padding padding,
            Edges edges,
            @Nullable Integer shading,
            VerticalAlignment alignment) {
        /** The height that the content takes, without padding. */
        double contentHeight(int from) {
            double height = after;
            for (int i = from; i < strips.size(); i++) {
                height += strips.get(i).above() + strips.get(i).height();
            }
            return height;
        }
    }

    /** @param left on paper, not the start of the text */
    record Padding(double top, double bottom, double left, double right) {}

    /** Borders by their place on paper. */
    record Edges(Border top, Border bottom, Border left, Border right) {}
}
