package engross.opc;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML that comes from outside: no document type declaration, no entity but the five of XML, no more than {@value
 * Limits#DEPTH} elements in elements.
 */
public final class PartXml {
    private static final XMLInputFactory FACTORY = factory();

    private PartXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to an external entity");
        });
        return factory;
    }

    /** A reader that throws {@link XMLStreamException} at what is not well-formed, declares types or is too deep. */
    public static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader;
        synchronized (FACTORY) {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
        }
        return new Bounded(reader);
    }

    /** Entity bombs and external entities need a declaration, which stands before the root element. */
    static boolean declaresTypes(byte[] xml) {
        String head = new String(xml, 0, Math.min(xml.length, 1 << 14), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }

    private static final class Bounded extends StreamReaderDelegate {
        private int depth;

        Bounded(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > Limits.DEPTH) {
                    throw new XMLStreamException("more than " + Limits.DEPTH + " elements stand in one another");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("it has a document type declaration");
            }
            return event;
        }
    }
}
