package engross.pdf.emission;

import engross.fonts.Typeface;
import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine;
import engross.pdf.page.PlacedPicture;
import engross.pdf.tags.Tag;
import engross.pdf.text.Fragment;
import engross.pdf.text.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a page: shading, text in reading order, pictures, rules. All of it is marked as content or as artifact. */
final class PageDrawing {
    private static final double DOT = 1;
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private final ContentStream out = new ContentStream();
    private final TextDrawing text;
    private final Marks marks;
    private final Pictures pictures;
    private final int number;
    private final double height;

    private @Nullable Object open;

    /** @param number of the page, from 0 @param height of the page in points */
    PageDrawing(EmbeddedFonts fonts, Marks marks, Pictures pictures, int number, double height) {
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
            page.lines().forEach(this::line);
            close();
            text.end();
        }
        page.pictures().forEach(this::picture);
        areas(page.rules());
        return out.toBytes();
    }

    private void line(PlacedLine placed) {
        List<Fragment> fragments = placed.line().fragments();
        boolean soft = placed.line().softEnd();
        boolean reversed = fragments.size() > 1
                && fragments.get(fragments.size() - 1).start()
                        < fragments.get(0).start();
        if (reversed) {
            // The end of the line stands leftmost, and so comes first.
            String end = (soft ? " " : "") + (misleads(placed.line()) ? RIGHT_TO_LEFT_MARK : "");
            space(placed, fragments.get(0), true, end);
        }
        for (Fragment fragment : fragments) {
            open(placed, fragment);
            if (fragment.chunk().typeface() == null) {
                gap(placed, fragment);
            } else {
                text.show(placed.line(), fragment, placed.x() + fragment.x(), placed.baseline());
            }
        }
        if (!reversed && soft && !fragments.isEmpty()) {
            Fragment last = fragments.get(fragments.size() - 1);
            space(placed, last, last.chunk().isRightToLeft(), " ");
        }
    }

    /** Whether readers that take the direction of a line from its leftmost letter would take it for left to right. */
    private static boolean misleads(Line line) {
        for (Fragment fragment : line.fragments()) {
            for (int i = fragment.start(); i < fragment.end(); i++) {
                if (Character.isLetter(line.text().character(i))) {
                    return !fragment.chunk().isRightToLeft();
                }
            }
        }
        return true;
    }

    /** A tab is read back as a space. */
    private void gap(PlacedLine placed, Fragment tab) {
        Typeface latin = tab.chunk().span().style().latin();
        if (latin != null && placed.line().text().character(tab.start()) == '\t') {
            double size = tab.chunk().span().style().size() * latin.scale();
            text.space(latin, size, placed.x() + tab.x(), placed.baseline(), " ");
        }
    }

    /** A space that is not seen but keeps words apart when the text is read back. */
    private void space(PlacedLine placed, Fragment at, boolean before, String read) {
        Typeface typeface = at.chunk().typeface();
        if (typeface != null && !read.isEmpty()) {
            open(placed, at);
            double size = at.chunk().size();
            double width = typeface.face().advance(typeface.face().glyph(' '))
                    * size
                    / typeface.face().unitsPerEm();
            double x = placed.x() + at.x() + (before ? -width : at.width());
            text.space(typeface, size, x, placed.baseline(), read);
        }
    }

    private void open(PlacedLine placed, Fragment fragment) {
        Tag tag = placed.artifact() == PlacedLine.Artifact.NONE
                ? fragment.chunk().span().tag()
                : null;
        Object wanted = tag == null ? placed.artifact() : tag;
        if (wanted == open) {
            return;
        }
        close();
        open = wanted;
        if (tag == null) {
            out.operator(artifact(placed.artifact()));
        } else {
            out.raw("/")
                    .raw(tag.role())
                    .raw(" <</MCID ")
                    .number(marks.mark(number, tag))
                    .operator(">> BDC");
        }
    }

    private static String artifact(PlacedLine.Artifact kind) {
        return switch (kind) {
            case HEADER -> "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC";
            case FOOTER -> "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC";
            case REPEATED -> "/Artifact <</Type /Pagination>> BDC";
            case NONE -> "/Artifact <</Type /Layout>> BDC";
        };
    }

    private void close() {
        if (open != null) {
            out.operator("EMC");
            open = null;
        }
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
