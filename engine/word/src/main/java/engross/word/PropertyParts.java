package engross.word;

import engross.model.Metadata;
import java.util.Map;

/** What a document says about itself: {@code docProps/} (ECMA-376 Part 2, 11, and Part 1, 22.2 and 22.3). */
final class PropertyParts {
    private static final String CORE = "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private PropertyParts() {}

    static XmlBytes core(Metadata metadata) {
        XmlBytes xml = new XmlBytes(1024);
        xml.raw(Namespaces.XML).raw(CORE);
        element(xml, "dc:title", metadata.title());
        element(xml, "dc:subject", metadata.subject());
        element(xml, "dc:creator", metadata.creator());
        element(xml, "dc:identifier", metadata.identifier());
        element(xml, "dc:language", metadata.language());
        date(xml, "dcterms:created", metadata.date());
        date(xml, "dcterms:modified", metadata.date());
        return xml.raw("</cp:coreProperties>");
    }

    private static void element(XmlBytes xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.raw("<").raw(name).raw(">").text(value).raw("</").raw(name).raw(">");
        }
    }

    /** A day as the moment in UTC at which it begins (W3CDTF). */
    private static void date(XmlBytes xml, String name, String day) {
        if (!day.isEmpty()) {
            xml.raw("<").raw(name).raw(" xsi:type=\"dcterms:W3CDTF\">").text(day);
            xml.raw(day.length() == 10 ? "T00:00:00Z</" : "</").raw(name).raw(">");
        }
    }

    static XmlBytes application() {
        XmlBytes xml = new XmlBytes(256);
        xml.raw(Namespaces.XML).raw("<Properties xmlns=\"").raw(EXTENDED).raw("extended-properties\">");
        return xml.raw("<Application>Engross</Application></Properties>");
    }

    /** Properties under names of the house's own. */
    static XmlBytes custom(Map<String, String> properties) {
        XmlBytes xml = new XmlBytes(1024);
        xml.raw(Namespaces.XML).raw("<Properties xmlns=\"").raw(EXTENDED).raw("custom-properties\" xmlns:vt=\"");
        xml.raw(EXTENDED).raw("docPropsVTypes\">");
        int number = 2; // 0 and 1 are reserved (22.3.2.2)
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\"")
                    .attribute("pid", number++);
            xml.attribute("name", property.getKey()).raw("><vt:lpwstr>").text(property.getValue());
            xml.raw("</vt:lpwstr></property>");
        }
        return xml.raw("</Properties>");
    }
}
