package engross.word.content;

import engross.opc.OpcPackage;
import engross.opc.PartXml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part as a stream of XML events. */
final class XmlEvents implements AutoCloseable {
    private final XMLStreamReader reader;
    private final String part;

    private XmlEvents(XMLStreamReader reader, String part) {
        this.reader = reader;
        this.part = part;
    }

    static XmlEvents of(OpcPackage parts, String part) {
        try {
            return new XmlEvents(PartXml.reader(parts.content(part)), part);
        } catch (XMLStreamException e) {
            throw damaged(part, e);
        }
    }

    private static UnreadablePackage damaged(String part, XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int line = message.indexOf('\n');
        return new UnreadablePackage("its part " + part + " is damaged: "
                + message.substring(line < 0 ? 0 : line + 1).replace("Message: ", ""));
    }

    /** Goes to the next child of the element that was opened last; false at that element's end. Text is passed over. */
    boolean nextChild() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    private int next() {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw damaged(part, e);
        }
    }

    /** The local name of the element that stands open. */
    String name() {
        return reader.getLocalName();
    }

    /** Whether the element is in a namespace that ends so. */
    boolean isIn(String end) {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.endsWith(end);
    }

    /** An attribute by its local name, in whatever namespace; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A property that is on when it is there, unless it says otherwise (ST_OnOff, ECMA-376 Part 1, 22.9.2.7). */
    boolean isOn() {
        String value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /** Passes over the rest of the open element. */
    void skip() {
        while (nextChild()) {
            skip();
        }
    }

    /** The text of the open element, which ends with it; what elements inside say is left out. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(part, e);
        }
    }
}
