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
    private static final double HAIR = 0.01;

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

        double height() {
            return padding.top() + contentHeight(0) + padding.bottom();
        }

        /** Where the strips end that fit into a height, without padding. A line that must stay with the next goes along with it. */
        int fitting(int from, double height) {
            double y = 0;
            int end = from;
            while (end < strips.size()) {
                Strip strip = strips.get(end);
                y += (end == from && end > 0 ? 0 : strip.above()) + strip.height();
                if (y > height + HAIR) {
                    break;
                }
                end++;
            }
            boolean torn =
                    end < strips.size() && end > from + 1 && strips.get(end).glued();
            return torn ? end - 1 : end;
        }

        /** The height of the strips before one, without padding. */
        double heightOf(int end) {
            double height = 0;
            for (int i = 0; i < end; i++) {
                height += strips.get(i).above() + strips.get(i).height();
            }
            return height;
        }

        /** The same with one row of a table in it broken. */
        Cell broken(int at, RowStrip.Parts parts) {
            List<Strip> all = new ArrayList<>(strips);
            all.set(at, parts.head());
            all.add(at + 1, parts.tail());
            return new Cell(x, width, rowSpan, all, after, padding, edges, shading, alignment);
        }

        /** What stands before the end of a page. @param broken the row that is broken there */
        Cell head(int end, RowStrip.@Nullable Parts broken) {
            List<Strip> some = new ArrayList<>(strips.subList(0, end));
            if (broken != null) {
                some.add(broken.head());
            }
            return new Cell(x, width, 1, some, 0, padding, edges, shading, VerticalAlignment.TOP);
        }

        /** What stands behind it. */
        Cell tail(int end, RowStrip.@Nullable Parts broken) {
            List<Strip> some = new ArrayList<>(strips.subList(end, strips.size()));
            if (broken != null) {
                some.set(0, broken.tail());
            } else if (!some.isEmpty()) {
                some.set(0, some.get(0).withoutSpace());
            }
            return new Cell(x, width, 1, some, after, padding, edges, shading, VerticalAlignment.TOP);
        }

        /** Some of its strips as a cell of one row. Space above them is left out where others were before. */
        Cell part(int from, int end, Padding newPadding, Edges newEdges, VerticalAlignment newAlignment) {
            List<Strip> some = new ArrayList<>(strips.subList(from, end));
            if (from > 0 && !some.isEmpty()) {
                some.set(0, some.get(0).withoutSpace());
            }
            double below = end == strips.size() ? after : 0;
            return new Cell(x, width, 1, some, below, newPadding, newEdges, shading, newAlignment);
        }
    }

    /** @param left on paper, not the start of the text */
    record Padding(double top, double bottom, double left, double right) {}

    /** Borders by their place on paper. */
    record Edges(Border top, Border bottom, Border left, Border right) {}
}
