package engross.pdf.layout;

import engross.model.style.Borders;
import engross.pdf.text.Line;
import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param paragraph what all lines of the paragraph share
 * @param index of the line in its paragraph
 * @param last whether it is the paragraph's last
 * @param notes whose marks stand in it
 */
record LineStrip(
        Line line,
        ParagraphFrame paragraph,
        int index,
        boolean last,
        double above,
        boolean glued,
        boolean newPage,
        List<NoteLayout> notes)
        implements Strip {

    /**
     * What the lines of a paragraph share.
     *
     * @param number of the paragraph in the order of reading
     * @param x left edge of its column, from that of its container
     * @param width of its column
     * @param names of destinations at its beginning
     * @param heading what the outline shows of it; null for none
     * @param marked whether its mark is inserted or deleted, which the last line shows
     */
    record ParagraphFrame(
            int number,
            double x,
            double width,
            List<String> names,
            @org.jspecify.annotations.Nullable Heading heading,
            boolean marked,
            @org.jspecify.annotations.Nullable Borders borders) {}

    /** @param level from 1, without gaps */
    record Heading(int level, String title) {}

    @Override
    public LineStrip withoutSpace() {
        return new LineStrip(line, paragraph, index, last, 0, glued, newPage, notes);
    }

    @Override
    public double height() {
        return line.height();
    }
}
