package engross.pdf.emission;

import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedPicture;
import engross.pdf.tags.Tag;
import java.util.List;

/** Draws a page: shading, text in reading order, pictures, rules. All of it is marked as content or as artifact. */
final class PageDrawing {
    private static final double DOT = 1;

    private final ContentStream out;
    private final TextDrawing text;
    private final Marks marks;
    private final Pictures pictures;
    private final int number;
    private final double height;

    /** @param out empty @param number of the page, from 0 @param height of the page in points */
    PageDrawing(ContentStream out, EmbeddedFonts fonts, Marks marks, Pictures pictures, int number, double height) {
        this.out = out;
        this.marks = marks;
        this.pictures = pictures;
        this.number = number;
        this.height = height;
        text = new TextDrawing(out, fonts, height);
    }

    byte[] draw(Page page) {
        areas(page.backgrounds());
        if (!page.lines().isEmpty()) {
            text.begin();
            new LineDrawing(out, text, marks, number).lines(page.lines());
            text.end();
        }
        page.pictures().forEach(this::picture);
        areas(page.rules());
        return out.toBytes();
    }

    private void areas(List<Area> areas) {
        if (areas.isEmpty()) {
            return;
        }
        out.operator("/Artifact <</Type /Layout>> BDC");
        int color = -1;
        for (Area area : areas) {
            if (area.color() != color) {
                color = area.color();
                out.fill(color);
            }
            if (area.dots()) {
                for (double x = area.x(); x < area.x() + area.width() - DOT; x += 3 * DOT) {
                    rectangle(x, area.y(), area.height(), area.height());
                }
            } else {
                rectangle(area.x(), area.y(), area.width(), area.height());
            }
            out.operator("f");
        }
        out.operator("EMC");
    }

    private void rectangle(double x, double y, double width, double areaHeight) {
        out.number(x)
                .number(height - y - areaHeight)
                .number(width)
                .number(areaHeight)
                .operator("re");
    }

    private void picture(PlacedPicture placed) {
        String name = pictures.use(placed.picture());
        Tag tag = placed.tag();
        if (tag == null) {
            out.operator("/Artifact <</Type /Layout>> BDC");
        } else {
            out.raw("/Figure <</MCID ").number(marks.mark(number, tag)).operator(">> BDC");
        }
        out.raw("q ").number(placed.width()).raw("0 0 ").number(placed.height());
        out.number(placed.x()).number(height - placed.y() - placed.height());
        out.raw("cm /").raw(name).operator(" Do Q EMC");
    }
}
