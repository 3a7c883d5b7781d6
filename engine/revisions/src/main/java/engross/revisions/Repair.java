package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what no valid document has and no mark can hold: a table without rows, a row without cells and an
 * empty control are left out, a note or header gets
 * its paragraph, properties are there once, a paragraph inside a paragraph is a part of it (ECMA-376 Part 1, 17.4.37, 17.4.78, 17.11.10, 17.3.1.22).
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
            boolean forms = !inside && own instanceof Element child && isForms(element, child);
            boolean odd = own instanceof Element child
                    && (isNothing(child) || (inside && child.is("p")) || isSecond(element, child, children.get(i)));
            if (content == null && (odd || forms || own != node)) {
                content = new ArrayList<>(children.subList(0, i));
            }
            if (content != null && forms) {
                content.addAll(((Element) own).elements().get(0).children());
            } else if (content != null) {
                add(own, odd, content);
            }
        }
        Element whole = content == null ? element : element.with(content);
        if (element.is("pPr") && element.child("rPr") != null) {
            return ordered(whole);
        }
        boolean text = element.is("footnote") || element.is("endnote") || element.is("hdr") || element.is("ftr");
        return text && isBare(whole) ? whole.with(List.of(Element.w("p"))) : whole;
    }

    private static void add(Node node, boolean odd, List<Node> content) {
        if (!odd) {
            content.add(node);
        } else if (node instanceof Element paragraph && paragraph.is("p")) {
            content.addAll(paragraph.without(child -> child.is("pPr")).children());
        }
    }

    private static boolean isBare(Element text) {
        return text.elements().stream().allMatch(Canonical::isLeftOut);
    }

    /** Whether these are paragraphs for new readers and for old ones, which Word would write as the first of them. */
    private static boolean isForms(Element parent, Element child) {
        return child.is(Name.MC, "AlternateContent")
                && parent.name().isW()
                && !child.elements().isEmpty();
    }

    /** The properties of the paragraph's mark stand behind the others (17.3.1.26). */
    private static Element ordered(Element properties) {
        Element ordered = Paragraphs.withMark(properties, properties.child("rPr"));
        return ordered.children().equals(properties.children()) ? properties : ordered;
    }

    /** Whether it is a paragraph's or run's second properties. */
    private static boolean isSecond(Element parent, Element child, Node node) {
        boolean properties = (child.is("pPr") && parent.is("p")) || (child.is("rPr") && parent.is("r"));
        return properties && parent.child(child.local()) != node;
    }

    private static boolean isNothing(Element element) {
        return (element.is("sdt") && element.child("sdtContent") == null)
                || (element.is("tbl") && lacks(element, "tr"))
                || (element.is("tr") && lacks(element, "tc"));
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
