package engross.revisions;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlReader;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** Styles that deleted content needs and the new document does not have. */
final class StyleImport {
    private final Version old;
    private final Version now;
    private final Set<String> wanted = new TreeSet<>();

    StyleImport(Version old, Version now) {
        this.old = old;
        this.now = now;
    }

    /** @param id of a style of the old document */
    void want(String id) {
        wanted.add(id);
    }

    /** Those of a text that comes along as it is. */
    void allOf(Element text) {
        if (Adoption.namesStyle(text)) {
            want(text.attribute("val"));
        }
        text.elements().forEach(this::allOf);
    }

    /** The new document's package with them, and with those that they are based on. */
    OpcPackage applied(OpcPackage result) throws XMLStreamException {
        String oldPart = part(old);
        String newPart = part(now);
        if (wanted.isEmpty() || oldPart.isEmpty() || newPart.isEmpty()) {
            return result;
        }
        Element oldRoot = XmlReader.read(old.parts().content(oldPart));
        Element newRoot = XmlReader.read(result.content(newPart));
        Map<String, Element> missing = new LinkedHashMap<>();
        for (Element style : oldRoot.elements()) {
            missing.put(style.attribute("styleId"), style);
        }
        newRoot.elements().forEach(style -> missing.remove(style.attribute("styleId")));
        List<Node> content = new ArrayList<>(newRoot.children());
        List<String> open = new ArrayList<>(wanted);
        Set<String> added = new TreeSet<>();
        for (int i = 0; i < open.size(); i++) {
            Element style = missing.get(open.get(i));
            if (style != null && style.is("style") && added.add(open.get(i))) {
                content.add(style.without(child -> child.is("rsid")));
                open.addAll(List.of(style.value("basedOn"), style.value("next"), style.value("link")));
            }
        }
        return added.isEmpty() ? result : result.with(newPart, "", XmlWriter.write(newRoot.with(content)));
    }

    private static String part(Version version) {
        for (Relationship relationship : version.word.relationships()) {
            if (relationship.isOf("styles") && version.parts().has(relationship.part())) {
                return relationship.part();
            }
        }
        return "";
    }
}
