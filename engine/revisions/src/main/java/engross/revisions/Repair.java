package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what no valid document has and no mark can hold: a table without rows and a row without cells are left out, a note gets its
 * paragraph, a paragraph inside a paragraph is a part of it (ECMA-376 Part 1, 17.4.37, 17.4.78, 17.11.10, 17.3.1.22).
 */
final class Repair {
    private Repair() {}

    static Story of(Story story) {
        Element whole = element(story.root(), false);
        return whole == story.root() ? story : story.with(whole);
    }

    /** @param inParagraph whether a paragraph is open */
    private static Element element(Element element, boolean inParagraph) {
        boolean inside = element.is("p") || (inParagraph && !element.is("txbxContent"));
        List<Node> content = null;
        List<Node> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            Node node = children.get(i);
            Node own = node instanceof Element child ? element(child, inside) : node;
            boolean odd = own instanceof Element child && (isNothing(child) || (inside && child.is("p")));
            if (content == null && (odd || own != node)) {
                content = new ArrayList<>(children.subList(0, i));
            }
            if (content != null) {
                add(own, odd, content);
            }
        }
        Element whole = content == null ? element : element.with(content);
        boolean note = element.is("footnote") || element.is("endnote");
        return note && whole.elements().isEmpty() ? whole.with(List.of(Element.w("p"))) : whole;
    }

    private static void add(Node node, boolean odd, List<Node> content) {
        if (!odd) {
            content.add(node);
        } else if (node instanceof Element paragraph && paragraph.is("p")) {
            content.addAll(paragraph.without(child -> child.is("pPr")).children());
        }
    }

    private static boolean isNothing(Element element) {
        return (element.is("tbl") && lacks(element, "tr")) || (element.is("tr") && lacks(element, "tc"));
    }

    private static boolean lacks(Element element, String child) {
        for (Node node : element.children()) {
            if (node instanceof Element own && (own.is(child) || own.is("sdt") || own.is("customXml"))) {
                return false;
            }
        }
        return true;
    }
}
