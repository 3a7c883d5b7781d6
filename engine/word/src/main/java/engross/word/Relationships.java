package engross.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part refers to by {@code r:id}; the same target has one relationship (ECMA-376 Part 2, 9.3). */
final class Relationships {
    private record Target(String type, String uri, boolean external) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();

    /** @param type the last part of the relationship type, such as {@code header}; @return the id */
    String internal(String type, String partName) {
        return add(new Target(Namespaces.RELATIONSHIP + type, partName, false));
    }

    /** A relationship whose type is not one of WordprocessingML's. */
    String typed(String type, String partName) {
        return add(new Target(type, partName, false));
    }

    String external(String type, String uri) {
        return add(new Target(Namespaces.RELATIONSHIP + type, uri, true));
    }

    private String add(Target target) {
        return ids.computeIfAbsent(target, t -> "rId" + (ids.size() + 1));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    XmlBytes part() {
        XmlBytes xml = new XmlBytes(1024);
        xml.raw(Namespaces.XML)
                .raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Map.Entry<Target, String> entry : ids.entrySet()) {
            Target target = entry.getKey();
            xml.raw("<Relationship").attribute("Id", entry.getValue());
            xml.attribute("Type", target.type).attribute("Target", target.uri);
            xml.raw(target.external ? " TargetMode=\"External\"/>" : "/>");
        }
        return xml.raw("</Relationships>");
    }
}
