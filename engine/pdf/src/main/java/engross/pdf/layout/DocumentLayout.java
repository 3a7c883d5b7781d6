package engross.pdf.layout;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Document;
import engross.model.style.PageGeometry;
import engross.pdf.page.Destination;
import engross.pdf.page.Page;
import engross.pdf.page.Pages;
import engross.pdf.page.PlacedLink;
import engross.pdf.tags.Tag;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a document out. */
public final class DocumentLayout {
    private DocumentLayout() {}

    /**
     * The pages of a document.
     *
     * @param document numbered
     * @param typesetter of the document's language, for this document alone
     * @param showsComments whether comments are shown in the margin and listed at the end
     * @param diagnostics gets what is wrong; where there are errors, the pages are not to be used
     */
    public static Pages of(
            Document document,
            StyleCatalogue styles,
            Typesetter typesetter,
            Wording wording,
            boolean showsComments,
            Diagnostics diagnostics) {
        LayoutContext context = new LayoutContext(document, styles, typesetter, wording, diagnostics, showsComments);
        PageGeometry geometry = styles.sheet().page();
        Tag root = Tag.root();
        FurnitureLayout furniture = new FurnitureLayout(context, root);
        BlockFlow body = new BlockFlow(context, BlockFlow.Kind.BODY, furniture.width(), root);
        body.add(document.body());
        if (showsComments) {
            body.addSection(wording.comments(), CommentList.blocks(context));
        }
        Placement placement = new Placement(context, furniture.left(), furniture.left() + furniture.width());
        PageFiller filler = new PageFiller(context, placement, furniture);
        furniture.firstHeader(filler.page(), placement);
        List<Page> pages = filler.fill(body.strips());
        furniture.repeat(pages, placement);
        Map<String, Destination> destinations = new HashMap<>(placement.destinations());
        requireTargets(pages, destinations, diagnostics);
        return new Pages(
                Units.points(geometry.width()),
                Units.points(geometry.height()),
                pages,
                root,
                placement.bookmarks(),
                destinations);
    }

    private static void requireTargets(
            List<Page> pages, Map<String, Destination> destinations, Diagnostics diagnostics) {
        for (Page page : pages) {
            for (PlacedLink link : page.links()) {
                if (link.target().startsWith("#")
                        && !destinations.containsKey(link.target().substring(1))) {
                    diagnostics.add(Diagnostic.warning(
                            "link-to-nothing",
                            engross.model.Place.NONE,
                            "a link leads to " + link.target() + ", which is nowhere in the document"));
                    // A link needs a destination to be one: it leads to the beginning.
                    destinations.put(link.target().substring(1), new Destination(0, 0));
                }
            }
        }
    }
}
