package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows and cells that come and go, and cells that are merged. */
final class TableSettlement {
    /** What stands before w:vMerge in w:tcPr (17.4.69). */
    private static final Set<String> BEFORE_MERGE = Set.of("cnfStyle", "tcW", "gridSpan", "hMerge");

    private TableSettlement() {}

    /** Whether a table has a row. */
    static boolean hasRows(Element table) {
        return table.elements().stream().anyMatch(child -> child.is("tr") || child.is("sdt") || child.is("customXml"));
    }

    /**
     * A row without the cells that go; the cell before them takes their place where the row would end before the table does. Empty where
     * no cell is left.
     *
     * @param settle what is in a row
     * @param columns how many the table has then
     */
    static Optional<Element> row(Settlement settlement, Element row, UnaryOperator<Element> settle, int columns) {
        List<Node> kept = new ArrayList<>();
        boolean any = false;
        int gone = 0;
        int grows = -1;
        for (Element child : row.elements()) {
            Element properties = child.is("tc") ? child.child("tcPr") : null;
            if (!settlement.anyRemoves(properties)) {
                kept.add(child);
            } else {
                grows = gone == 0 ? kept.size() - 1 : grows;
                // What is rejected left the old widths in w:tcPrChange.
                gone += isDeleted(properties) ? span(properties) : 0;
                any = true;
            }
        }
        Element left = settle.apply(any ? row.with(kept) : row);
        boolean cells =
                left.elements().stream().anyMatch(child -> child.is("tc") || child.is("sdt") || child.is("customXml"));
        int missing = Math.min(gone, columns - width(left));
        return !cells ? Optional.empty() : Optional.of(missing > 0 ? grown(left, grows, missing) : left);
    }

    private static boolean isDeleted(@Nullable Element properties) {
        return properties != null && properties.child("cellDel") != null;
    }

    private static int width(Element row) {
        Element properties = row.child("trPr");
        int width =
                properties == null ? 0 : number(properties.value("gridBefore")) + number(properties.value("gridAfter"));
        for (Element child : row.elements()) {
            width += child.is("tc") ? span(child.child("tcPr")) : 0;
        }
        return width;
    }

    /** @param position of the cell among the children of the row, or of what stands before the first cell */
    private static Element grown(Element row, int position, int columns) {
        List<Node> content = new ArrayList<>(row.children());
        for (int i = Math.max(0, position); i < content.size(); i++) {
            if (content.get(i) instanceof Element cell && cell.is("tc")) {
                content.set(i, grown(cell, columns));
                break;
            }
        }
        return row.with(content);
    }

    private static Element grown(Element cell, int columns) {
        Element properties = cell.child("tcPr");
        Element bare = properties == null ? Element.w("tcPr") : properties;
        Element span = Element.w("gridSpan").with("val", Integer.toString(span(properties) + columns));
        List<Node> content =
                new ArrayList<>(bare.without(child -> child.is("gridSpan")).children());
        int at = 0;
        while (at < content.size() && content.get(at) instanceof Element e && (e.is("cnfStyle") || e.is("tcW"))) {
            at++;
        }
        content.add(at, span);
        List<Node> grown =
                new ArrayList<>(cell.without(child -> child.is("tcPr")).children());
        grown.add(0, bare.with(content));
        return cell.with(grown);
    }

    /** How many columns of the grid a cell takes. */
    static int span(@Nullable Element cellProperties) {
        return cellProperties == null ? 1 : Math.max(1, number(cellProperties.value("gridSpan")));
    }

    private static int number(String value) {
        try {
            return value.isEmpty() ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** With the merging of cells that w:cellMerge says was done, or undone (17.13.5.3). */
    static Element merged(Settlement settlement, Element before, Element settled) {
        Element mark = before.child("cellMerge");
        Decision decision = mark == null ? Decision.KEEP : settlement.decision(mark);
        if (mark == null || decision == Decision.KEEP) {
            return settled;
        }
        String merge = mark.attribute(decision == Decision.ACCEPT ? "vMerge" : "vMergeOrig");
        Element bare = settled.without(child -> child.is("vMerge") || child.is("cellMerge"));
        if (merge.isEmpty()) {
            return bare;
        }
        List<Node> content = new ArrayList<>(bare.children());
        int at = 0;
        while (at < content.size() && content.get(at) instanceof Element e && BEFORE_MERGE.contains(e.local())) {
            at++;
        }
        content.add(at, Element.w("vMerge").with("val", merge.equals("rest") ? "restart" : "continue"));
        return bare.with(content);
    }
}
