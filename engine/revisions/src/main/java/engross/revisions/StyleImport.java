package engross.revisions;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlReader;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Styles that deleted content needs and the new document does not have. */
final class StyleImport {
    private final Version old;
    private final Version now;
    private final Imports imports;
    /** Ids that were asked for. */
    private final Set<String> wanted = new HashSet<>();
    /** Those of them that have not been looked for yet, in order. */
    private final Deque<String> open = new ArrayDeque<>();
    /** The new document's styles with the others; null where none is added. */
    private @Nullable Element merged;

    private String newPart = "";

    StyleImport(Version old, Version now, Imports imports) {
        this.imports = imports;
        this.old = old;
        this.now = now;
    }

    /** @param id of a style of the old document */
    void want(String id) {
        if (wanted.add(id)) {
            open.add(id);
        }
    }

    /** Takes them over, and those that they refer to. */
    void resolve() throws XMLStreamException {
        String oldPart = part(old);
        newPart = part(now);
        if (open.isEmpty() || oldPart.isEmpty()) {
            return;
        }
        Element newRoot = newPart.isEmpty()
                ? Element.w("styles")
                : XmlReader.read(now.parts().content(newPart));
        Element oldRoot = XmlReader.read(old.parts().content(oldPart));
        Map<String, Element> missing = missing(oldRoot, newRoot);
        Set<String> names = new HashSet<>();
        newRoot.elements().forEach(style -> names.add(name(style)));
        List<Node> content = new ArrayList<>(newRoot.children());
        while (!open.isEmpty()) {
            Element style = missing.remove(open.remove());
            if (style != null) {
                Element own = ElementRewrite.of(style, child -> numbered(child));
                content.add(named(own, names));
                List.of("basedOn", "next", "link").forEach(name -> want(style.value(name)));
            }
        }
        if (content.size() > newRoot.children().size()) {
            merged = Namespaces.joined(newRoot.with(content), oldRoot);
            newPart = newPart.isEmpty() ? imports.part("styles", oldPart) : newPart;
        }
    }

    /** A package that the new document became, with all styles. */
    OpcPackage applied(OpcPackage parts) {
        return merged == null ? parts : parts.with(newPart, "", XmlWriter.write(merged));
    }

    /** The ids of the styles of a package that the new document became. */
    Set<String> ids(OpcPackage parts) throws XMLStreamException {
        Set<String> ids = new HashSet<>();
        if (!newPart.isEmpty()) {
            XmlReader.read(parts.content(newPart)).elements().forEach(style -> ids.add(style.attribute("styleId")));
        }
        return ids;
    }

    /** The old document's styles that the new one has not, by their ids. */
    private static Map<String, Element> missing(Element oldRoot, Element newRoot) {
        Map<String, Element> missing = new HashMap<>();
        for (Element style : oldRoot.elements()) {
            if (style.is("style")) {
                missing.putIfAbsent(style.attribute("styleId"), style);
            }
        }
        newRoot.elements().forEach(style -> missing.remove(style.attribute("styleId")));
        return missing;
    }

    private static String name(Element style) {
        return style.value("name").toLowerCase(Locale.ROOT);
    }

    /** A style as it may stand beside others: no default, and with a name of its own (17.7.4.9, 17.7.4.17). */
    private static Element named(Element style, Set<String> names) {
        Element bare = style.without(child -> child.is("rsid")).withoutAttribute(Name.w("default"));
        if (names.add(name(style))) {
            return bare;
        }
        String name = style.value("name") + " (" + style.attribute("styleId") + ")";
        names.add(name.toLowerCase(Locale.ROOT));
        return ElementRewrite.of(bare, child -> child.is("name") ? List.of(child.with("val", name)) : null);
    }

    private @Nullable List<Element> numbered(Element element) {
        return element.is("numId") ? List.of(element.with("val", imports.numbering(element.attribute("val")))) : null;
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
