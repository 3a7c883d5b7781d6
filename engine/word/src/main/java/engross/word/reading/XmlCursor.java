package engross.word.reading;

import engross.opc.PartXml;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks a part of a package element by element, forward only. What is not well-formed ends in {@link MalformedPart}. */
final class XmlCursor {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Prefixes by namespace; the names of WordprocessingML have none. */
    private static final Map<String, String> PREFIXES = Map.of(
            WORD,
            "",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "m:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "mc:");

    private final XMLStreamReader xml;
    private int depth;

    private XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What is done with a child element; what it leaves of it is skipped. */
    @FunctionalInterface
    interface Child {
        void read(String name);
    }

    /** At the root element of a part. @throws MalformedPart where it has none */
    static XmlCursor of(byte[] part) {
        try {
            XmlCursor cursor = new XmlCursor(PartXml.reader(part));
            while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
                if (cursor.xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                    throw new MalformedPart("it has no element");
                }
            }
            return cursor;
        } catch (XMLStreamException e) {
            throw new MalformedPart(e);
        }
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw new MalformedPart(e);
        }
    }

    /** The name of the element: WordprocessingML's without a prefix, {@code m:} maths, {@code mc:} compatibility, else {@code ?:}. */
    String name() {
        String namespace = xml.getNamespaceURI();
        return (namespace == null ? "?:" : PREFIXES.getOrDefault(namespace, "?:")) + xml.getLocalName();
    }

    /** Reads the children of the element to its end. */
    void children(Child child) {
        int own = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.read(name());
                while (depth > own) {
                    next();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return;
            }
        }
    }

    /** The text of the element, to its end. */
    String text() {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < own) {
                return text.toString();
            }
        }
    }

    /** An attribute of WordprocessingML or of no namespace; empty where it is not there. */
    String attribute(String name) {
        String value = xml.getAttributeValue(WORD, name);
        return value != null ? value : orEmpty(plainAttribute(name));
    }

    /** An attribute that names a relationship; empty where it is not there. */
    String relationship(String name) {
        return orEmpty(xml.getAttributeValue(RELATIONSHIPS, name));
    }

    /** Of no namespace: to ask the reader for none is to ask for any. */
    private @Nullable String plainAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && (namespace == null || namespace.isEmpty())) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A whole number in an attribute, or another one where it is none. */
    int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an element that switches something on does so (ST_OnOff, ECMA-376 Part 1, 22.9.2.7). */
    boolean isOn() {
        String value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
