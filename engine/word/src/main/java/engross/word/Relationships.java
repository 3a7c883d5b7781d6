package engross.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a part refers to by {@code r:id}; the same target has one relationship (ECMA-376 Part 2, 9.3). */
final class Relationships {
    private record Target(String id, String type, String uri, boolean external) {}

    private final Map<String, Target> targets = new LinkedHashMap<>();

    /** @param type the last part of the relationship type, such as {@code header}; @return the id */
    String internal(String type, String partName) {
        return add(Namespaces.RELATIONSHIP + type, partName, false);
    }

    /** A relationship whose type is not one of WordprocessingML's. */
    String typed(String type, String partName) {
        return add(type, partName, false);
    }

    String external(String type, String uri) {
        return add(Namespaces.RELATIONSHIP + type, uri, true);
    }

    private String add(String type, String uri, boolean external) {
        // A space stands in no relationship type.
        return targets.computeIfAbsent(
                        type + (external ? " external " : " ") + uri,
                        key -> new Target("rId" + (targets.size() + 1), type, uri, external))
                .id();
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    XmlBytes part() {
        XmlBytes xml = new XmlBytes(1024);
        xml.raw(Namespaces.XML)
                .raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (Target target : targets.values()) {
            xml.raw("<Relationship").attribute("Id", target.id);
            xml.attribute("Type", target.type).attribute("Target", target.uri);
            xml.raw(target.external ? " TargetMode=\"External\"/>" : "/>");
        }
        return xml.raw("</Relationships>");
    }
}
