package engross.opc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part with relationships (ECMA-376 Part 2, 6.5.3). */
final class Relationships {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Relationships() {}

    /** @param source the part that has them; empty for the package */
    static List<Relationship> read(byte[] xml, String source) throws PackageFault {
        List<Relationship> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try {
            XMLStreamReader reader = PartXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")) {
                    Relationship relationship = relationship(reader, source);
                    if (!ids.add(relationship.id())) {
                        throw PackageFault.damaged(
                                "two relationships of " + name(source) + " are called " + relationship.id());
                    }
                    found.add(relationship);
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw PackageFault.damaged("the relationships of " + name(source) + " cannot be read");
        }
        return List.copyOf(found);
    }

    private static String name(String source) {
        return source.isEmpty() ? "the package" : source;
    }

    private static Relationship relationship(XMLStreamReader reader, String source) throws PackageFault {
        String id = attribute(reader, "Id");
        String type = attribute(reader, "Type");
        String target = attribute(reader, "Target");
        boolean external = "External".equals(reader.getAttributeValue(null, "TargetMode"));
        return new Relationship(id, type, target, external, external ? "" : PartNames.resolve(source, target));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    static byte[] write(List<Relationship> relationships) {
        MarkupWriter xml = new MarkupWriter("Relationships", NAMESPACE);
        for (Relationship one : relationships) {
            xml.element(
                    "Relationship",
                    "Id",
                    one.id(),
                    "Type",
                    one.type(),
                    "Target",
                    one.target(),
                    "TargetMode",
                    one.external() ? "External" : "");
        }
        return xml.end();
    }
}
