package engross.pdf.layout;

import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Place;
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
    /** What part of a page a header may take; a footer may take half of the rest. */
    private static final double LARGEST = 0.6;

    private final LayoutContext context;
    private final PageGeometry geometry;
    private final List<Strip> firstHeader;
    private final double firstTop;
    private final double top;
    private final double firstBottom;
    private final double bottom;

    FurnitureLayout(LayoutContext context, @Nullable Tag root) {
        this.context = context;
        geometry = context.styles.sheet().page();
        var furniture = context.document.furniture();
        number(UNKNOWN, UNKNOWN);
        Tag head = root == null || furniture.firstHeader().isEmpty() ? null : root.child("Div");
        BlockFlow first = flow(furniture.firstHeader(), head);
        firstHeader = first.strips();
        firstTop = below(first);
        top = below(flow(furniture.header(), null));
        firstBottom = above(flow(furniture.firstFooter(), null).strips());
        bottom = above(flow(furniture.footer(), null).strips());
        context.pageNumber = null;
        context.pageCount = null;
    }

    private void number(String page, String pages) {
        context.pageNumber = page;
        context.pageCount = pages;
    }

    private BlockFlow flow(List<Block> blocks, @Nullable Tag tag) {
        BlockFlow flow = new BlockFlow(context, BlockFlow.Kind.HEADER, width(), tag);
        flow.add(blocks);
        return flow;
    }

    private double below(BlockFlow header) {
        double margin = Units.points(geometry.top());
        double height = height(header.strips()) + header.after();
        double end = header.strips().isEmpty() ? margin : Math.max(margin, Units.points(geometry.header()) + height);
        return bounded(end, Units.points(geometry.height()) * LARGEST);
    }

    private double above(List<Strip> footer) {
        double margin = Units.points(geometry.bottom());
        double space = footer.isEmpty() ? margin : Math.max(margin, Units.points(geometry.footer()) + height(footer));
        return Units.points(geometry.height()) - bounded(space, Units.points(geometry.height()) * (1 - LARGEST) / 2);
    }

    /** A header or footer that would leave no room for text goes over it. */
    private double bounded(double space, double most) {
        if (space > most) {
            context.diagnostics.add(Diagnostic.warning(
                    "header-too-high", Place.NONE, "the header or the footer leaves too little room for the text"));
        }
        return Math.min(space, most);
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
                List<Strip> header = flow(furniture.header(), null).strips();
                place(pages.get(i), i, header, Units.points(geometry.header()), Artifact.HEADER, placement);
            }
            List<Strip> footer = flow(i == 0 ? furniture.firstFooter() : furniture.footer(), null)
                    .strips();
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
