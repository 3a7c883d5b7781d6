package engross.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a main part: found, copied, and made as Word makes them for a reviewer. */
final class WordElements {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document xml;
    private final Random random;

    /** @param random numbers the marks */
    WordElements(Document xml, Random random) {
        this.xml = xml;
        this.random = random;
    }

    /** Those below an element, in the order of the text. @param name in WordprocessingML */
    static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = ((Element) root).getElementsByTagNameNS(W, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** Whether it is an element of one of these names, or stands in one. */
    static boolean isIn(Node node, String... names) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (up.getLocalName() != null && List.of(names).contains(up.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** The element of a name that it is or stands in. */
    static Element up(Node node, String name) {
        Node at = node;
        while (!name.equals(at.getLocalName())) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    static Element runOf(Element text) {
        return up(text, "r");
    }

    Element element(String name) {
        return xml.createElementNS(W, "w:" + name);
    }

    /** A mark of the reviewer, such as {@code ins}. */
    Element by(String name) {
        Element mark = element(name);
        mark.setAttributeNS(W, "w:id", "9" + random.nextInt(100_000));
        mark.setAttributeNS(W, "w:author", "Reviewer");
        mark.setAttributeNS(W, "w:date", "2026-06-01T09:00:00Z");
        return mark;
    }

    Element tracked(String name, Element content) {
        Element mark = by(name);
        mark.appendChild(content);
        return mark;
    }

    Element run(String words) {
        Element run = element("r");
        Element text = element("t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(words);
        run.appendChild(text);
        return run;
    }

    /** Marks a run as deleted. */
    void delete(Element run) {
        Element mark = by("del");
        run.getParentNode().replaceChild(mark, run);
        mark.appendChild(run);
        all(run, "t").forEach(text -> xml.renameNode(text, W, "w:delText"));
    }

    /** A further paragraph of the same look. */
    Element copy(Element paragraph, boolean marked) {
        Element copy = element("p");
        Element run = run("Der Absatz ist neu.");
        if (!all(paragraph, "pPr").isEmpty()) {
            Element properties = (Element) all(paragraph, "pPr").get(0).cloneNode(true);
            all(properties, "rPr").forEach(r -> r.getParentNode().removeChild(r));
            copy.appendChild(properties);
        }
        if (marked) {
            Element properties = all(copy, "pPr").isEmpty()
                    ? (Element) copy.appendChild(element("pPr"))
                    : all(copy, "pPr").get(0);
            Element runProperties = element("rPr");
            runProperties.appendChild(by("ins"));
            properties.appendChild(runProperties);
        }
        copy.appendChild(marked ? tracked("ins", run) : run);
        return copy;
    }

    /** The same row with other words; empty for none. Each cell has them once. */
    static Element filled(Element row, String words) {
        Element copy = (Element) row.cloneNode(true);
        for (Element cell : all(copy, "tc")) {
            List<Element> texts = all(cell, "t");
            for (int i = 0; i < texts.size(); i++) {
                texts.get(i).setTextContent(i == 0 ? words + (words.isEmpty() ? "" : i) : "");
            }
            all(cell, "footnoteReference").forEach(mark -> mark.getParentNode().removeChild(mark));
        }
        return copy;
    }

    /** The same row with other words, inserted by the reviewer. */
    Element trackedRow(Element row) {
        Element copy = filled(row, "neu ");
        Element properties = all(copy, "trPr").isEmpty()
                ? element("trPr")
                : all(copy, "trPr").get(0);
        properties.appendChild(by("ins"));
        if (properties.getParentNode() == null) {
            copy.insertBefore(properties, copy.getFirstChild());
        }
        return copy;
    }
}
