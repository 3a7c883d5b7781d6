package engross.word;

import java.util.Map;
import java.util.TreeMap;

/** {@code [Content_Types].xml}: what kind each part is (ECMA-376 Part 2, 10.1.2). */
final class ContentTypes {
    static final String NAME = "[Content_Types].xml";

    private final Map<String, String> defaults = new TreeMap<>();
    private final Map<String, String> overrides = new TreeMap<>();

    ContentTypes() {
        defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        defaults.put("xml", "application/xml");
    }

    /** The type of all parts with an extension. */
    void extension(String extension, String type) {
        defaults.put(extension, type);
    }

    /** The type of one part. @param name without the slash in front */
    void part(String name, String type) {
        overrides.put(name, type);
    }

    XmlBytes part() {
        XmlBytes xml = new XmlBytes(4096);
        xml.raw(Namespaces.XML).raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        defaults.forEach((extension, type) -> xml.raw("<Default")
                .attribute("Extension", extension)
                .attribute("ContentType", type)
                .raw("/>"));
        overrides.forEach((name, type) -> xml.raw("<Override")
                .attribute("PartName", "/" + name)
                .attribute("ContentType", type)
                .raw("/>"));
        return xml.raw("</Types>");
    }
}
