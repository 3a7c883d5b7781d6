package engross.opc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What kind each part is (ECMA-376 Part 2, 6.2.3).
 *
 * @param defaults types by extension in lower case
 * @param overrides types by part name, without the slash in front
 */
record ContentTypes(Map<String, String> defaults, Map<String, String> overrides) {
    static final String NAME = "[Content_Types].xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    static ContentTypes read(byte[] xml) throws PackageFault {
        Map<String, String> defaults = new LinkedHashMap<>();
        Map<String, String> overrides = new LinkedHashMap<>();
        try {
            XMLStreamReader reader = PartXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String type = reader.getAttributeValue(null, "ContentType");
                    String extension = reader.getAttributeValue(null, "Extension");
                    String part = reader.getAttributeValue(null, "PartName");
                    if (type != null && extension != null) {
                        defaults.put(extension.toLowerCase(Locale.ROOT), type);
                    } else if (type != null && part != null) {
                        overrides.put(part.startsWith("/") ? part.substring(1) : part, type);
                    }
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw PackageFault.damaged("its content types cannot be read");
        }
        return new ContentTypes(defaults, overrides);
    }

    /** The type of a part; empty where none is given. */
    String of(String part) {
        String own = overrides.get(part);
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, String> entry : overrides.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(part)) {
                return entry.getValue();
            }
        }
        return defaults.getOrDefault(extension(part), "");
    }

    private static String extension(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    ContentTypes with(String part, String type) {
        if (of(part).equals(type)) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(overrides);
        more.put(part, type);
        return new ContentTypes(defaults, more);
    }

    byte[] write() {
        MarkupWriter xml = new MarkupWriter("Types", NAMESPACE);
        defaults.forEach((extension, type) -> xml.element("Default", "Extension", extension, "ContentType", type));
        overrides.forEach((part, type) -> xml.element("Override", "PartName", "/" + part, "ContentType", type));
        return xml.end();
    }
}
