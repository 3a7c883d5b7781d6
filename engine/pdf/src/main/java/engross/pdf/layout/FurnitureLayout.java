package engross.pdf.layout;

import engross.model.Block;
import engross.model.style.PageGeometry;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine.Artifact;
import engross.pdf.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headers and footers. The first page's header stands on one page only and says what is said nowhere else, so it is content;
 * everything else is repeated and so an artifact (ISO 14289-1, 7.8).
 */
final class FurnitureLayout implements PageFiller.Frames {
    private static final String UNKNOWN = "88";

    private final LayoutContext context;
    private final PageGeometry geometry;
    private final List<Strip> firstHeader;
    private final double firstTop;
    private final double top;
    private final double firstBottom;
    private final double bottom;
    private double after;

    FurnitureLayout(LayoutContext context, @Nullable Tag root) {
        this.context = context;
        geometry = context.styles.sheet().page();
        var furniture = context.document.furniture();
        number(UNKNOWN, UNKNOWN);
        Tag head = root == null || furniture.firstHeader().isEmpty() ? null : root.child("Div");
        firstHeader = strips(furniture.firstHeader(), head);
        firstTop = below(firstHeader, after);
        top = below(strips(furniture.header(), null), after);
        firstBottom = above(strips(furniture.firstFooter(), null));
        bottom = above(strips(furniture.footer(), null));
        context.pageNumber = null;
        context.pageCount = null;
    }

    private void number(String page, String pages) {
        context.pageNumber = page;
        context.pageCount = pages;
    }

    private List<Strip> strips(List<Block> blocks, @Nullable Tag tag) {
        BlockFlow flow = new BlockFlow(context, BlockFlow.Kind.HEADER, width(), tag);
        flow.add(blocks);
        after = flow.after();
        return flow.strips();
    }

    /** @param after space below its last paragraph */
    private double below(List<Strip> header, double after) {
        double margin = Units.points(geometry.top());
        return header.isEmpty() ? margin : Math.max(margin, Units.points(geometry.header()) + height(header) + after);
    }

    private double above(List<Strip> footer) {
        double margin = Units.points(geometry.bottom());
        double space = footer.isEmpty() ? margin : Math.max(margin, Units.points(geometry.footer()) + height(footer));
        return Units.points(geometry.height()) - space;
    }

    private static double height(List<Strip> strips) {
        double height = 0;
        for (Strip strip : strips) {
            height += strip.above() + strip.height();
        }
        return height;
    }

    @Override
    public double left() {
        return Units.points(geometry.left());
    }

    @Override
    public double width() {
        return Units.points(geometry.textWidth());
    }

    @Override
    public double top(int page) {
        return page == 0 ? firstTop : top;
    }

    @Override
    public double bottom(int page) {
        return page == 0 ? firstBottom : bottom;
    }

    /** The header of the first page, before anything else is placed there. */
    void firstHeader(Page page, Placement placement) {
        place(page, 0, firstHeader, Units.points(geometry.header()), Artifact.NONE, placement);
    }

    /** What is repeated, once the number of pages is known. */
    void repeat(List<Page> pages, Placement placement) {
        var furniture = context.document.furniture();
        for (int i = 0; i < pages.size(); i++) {
            number(Integer.toString(i + 1), Integer.toString(pages.size()));
            if (i > 0) {
                List<Strip> header = strips(furniture.header(), null);
                place(pages.get(i), i, header, Units.points(geometry.header()), Artifact.HEADER, placement);
            }
            List<Strip> footer = strips(i == 0 ? furniture.firstFooter() : furniture.footer(), null);
            double y = Units.points(geometry.height() - geometry.footer()) - height(footer);
            place(pages.get(i), i, footer, y, Artifact.FOOTER, placement);
        }
    }

    private void place(Page page, int number, List<Strip> strips, double from, Artifact artifact, Placement placement) {
        CellDrawing drawing = new CellDrawing(placement);
        double y = from;
        for (Strip strip : strips) {
            y += strip.above();
            if (strip instanceof LineStrip line) {
                placement.line(page, number, line, left(), y, artifact);
            } else if (strip instanceof RowStrip row) {
                drawing.row(page, number, row.table(), row.row(), left(), y, artifact);
            }
            y += strip.height();
        }
        drawing.flush(page);
    }
}
