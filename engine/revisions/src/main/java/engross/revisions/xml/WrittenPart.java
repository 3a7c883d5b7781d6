package engross.revisions.xml;

import engross.opc.PartXml;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part as bytes, and whether they say what was meant. */
public final class WrittenPart {
    private final XMLStreamReader reader;
    private final StringBuilder text = new StringBuilder();

    private WrittenPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Whether a part that is read says the same as a tree: names, attributes and text, in the same order. */
    public static boolean says(byte[] xml, Element tree) {
        try {
            XMLStreamReader reader = PartXml.reader(xml);
            reader.nextTag();
            boolean same = new WrittenPart(reader).says(tree);
            reader.close();
            return same;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /** The reader stands at the element's beginning, and then at its end. */
    private boolean says(Element element) throws XMLStreamException {
        if (!begins(element)) {
            return false;
        }
        List<Node> children = element.children();
        int next = 0;
        text.setLength(0);
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                while (next < children.size() && children.get(next) instanceof Text) {
                    next++;
                }
                if (next == children.size() || !says((Element) children.get(next++))) {
                    return false;
                }
                text.setLength(0);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return ends(element, next);
            } else {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    private boolean begins(Element element) {
        if (!element.local().equals(reader.getLocalName())
                || !element.name().uri().equals(orEmpty(reader.getNamespaceURI()))
                || element.attributeCount() != reader.getAttributeCount()) {
            return false;
        }
        for (int i = 0; i < element.attributeCount(); i++) {
            Name name = element.attributeName(i);
            if (!name.local().equals(reader.getAttributeLocalName(i))
                    || !name.uri().equals(orEmpty(reader.getAttributeNamespace(i)))
                    || !element.attributeValue(i).equals(reader.getAttributeValue(i))) {
                return false;
            }
        }
        return true;
    }

    private static String orEmpty(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    /** Only what has no elements has text (ECMA-376 Part 1: no content of WordprocessingML is mixed). */
    private boolean ends(Element element, int next) {
        List<Node> children = element.children();
        for (int i = next; i < children.size(); i++) {
            if (children.get(i) instanceof Element) {
                return false;
            }
        }
        return next > 0 || element.text().contentEquals(text);
    }
}
