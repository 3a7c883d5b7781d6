package engross.revisions;

import engross.opc.OpcPackage;
import engross.opc.Relationship;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import engross.revisions.xml.XmlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the new document an empty header or footer where only the old one has one: no mark can say that a header is gone, but its text can
 * be deleted (ECMA-376 Part 1, 17.10.2 and 17.13.5.32: a w:sectPrChange holds no references).
 */
final class MissingFurniture {
    private static final Name ID = new Name(Name.R, "id", "r");

    private final Version old;
    private final Version now;
    private final List<Relationship> relationships;
    private OpcPackage parts;
    private final List<Story> added = new ArrayList<>();
    /** Ids of relationships by the parts of the old document. */
    private final Map<String, String> ids = new HashMap<>();

    private MissingFurniture(Version old, Version now) {
        this.old = old;
        this.now = now;
        this.parts = now.parts();
        this.relationships = new ArrayList<>(now.word.relationships());
    }

    /** The new document with a place for all that is deleted; itself where it has all. */
    static Version added(Version old, Version now) {
        return new MissingFurniture(old, now).added();
    }

    private Version added() {
        List<Map<String, String>> before = Furniture.of(old).sections();
        Version whole = before.isEmpty() ? now : Furniture.withSection(now);
        List<Element> sections = Furniture.sectionsOf(whole.main());
        List<Map<String, String>> after = Furniture.of(whole).sections();
        Map<Element, Element> changed = new IdentityHashMap<>();
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < sections.size() && !before.isEmpty(); i++) {
            List<Node> references = new ArrayList<>();
            for (Map.Entry<String, String> entry :
                    before.get(Math.min(i, before.size() - 1)).entrySet()) {
                boolean missing = !after.get(i).containsKey(entry.getKey()) && !given.containsKey(entry.getKey());
                Element root = missing ? old.root(entry.getValue()) : null;
                if (root != null && says(root)) {
                    given.put(entry.getKey(), entry.getValue());
                    references.add(reference(entry.getKey(), entry.getValue(), root));
                }
            }
            if (!references.isEmpty()) {
                references.addAll(sections.get(i).children());
                changed.put(sections.get(i), sections.get(i).with(references));
            }
        }
        return changed.isEmpty() ? now : version(whole, changed);
    }

    private static boolean says(Element element) {
        return element.is("r") || element.elements().stream().anyMatch(MissingFurniture::says);
    }

    /** @param key as {@link Furniture} has it, such as {@code headerReference default} */
    private Element reference(String key, String oldPart, Element root) {
        String[] words = key.split(" ", 2);
        return Element.w(words[0])
                .with("type", words[1])
                .with(ID, ids.computeIfAbsent(oldPart, part -> empty(part, words[0], root)));
    }

    /** A new part without text. @return the id of its relationship */
    private String empty(String oldPart, String kind, Element root) {
        String name = Imports.free(parts, oldPart);
        Element none = root.with(List.of(Element.w("p")));
        parts = parts.with(name, old.parts().contentType(oldPart), XmlWriter.write(none));
        added.add(new Story(name, none));
        String id = Imports.free(relationships);
        String type = Name.R + "/" + kind.replace("Reference", "");
        relationships.add(new Relationship(id, type, "/" + name, false, name));
        return id;
    }

    private Version version(Version whole, Map<Element, Element> changed) {
        List<Story> stories = new ArrayList<>(whole.stories);
        Story main = stories.get(0);
        stories.set(0, main.with(replaced(main.root(), changed)));
        stories.addAll(added);
        return now.with(now.word.with(parts.with(now.word.main(), relationships)), stories);
    }

    private static Element replaced(Element element, Map<Element, Element> changed) {
        Element own = changed.get(element);
        if (own != null) {
            return own;
        }
        List<Node> content = new ArrayList<>(element.children().size());
        boolean any = false;
        for (Node node : element.children()) {
            Node child = node instanceof Element inner ? replaced(inner, changed) : node;
            any |= child != node;
            content.add(child);
        }
        return any ? element.with(content) : element;
    }
}
