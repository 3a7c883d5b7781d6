package engross.revisions;

import engross.opc.Relationship;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers and footers of a document by section and kind of page (ECMA-376 Part 1, 17.10). */
final class Furniture {
    /** For each section the parts by {@code header default}, {@code footer first} and so on; what a section has not, it has from the one before. */
    private final List<Map<String, String>> sections = new ArrayList<>();

    private Furniture() {}

    static Furniture of(Version version) {
        Furniture furniture = new Furniture();
        List<Element> found = sectionsOf(version.main());
        Map<String, Relationship> relationships = version.relationships(version.word.main());
        Map<String, String> before = Map.of();
        for (Element section : found) {
            Map<String, String> own = new LinkedHashMap<>(before);
            for (Element reference : section.elements()) {
                if (reference.is("headerReference") || reference.is("footerReference")) {
                    Relationship relationship = relationships.get(reference.attribute(Name.R, "id"));
                    if (relationship != null) {
                        own.put(reference.local() + " " + reference.attribute("type"), relationship.part());
                    }
                }
            }
            furniture.sections.add(own);
            before = own;
        }
        return furniture;
    }

    /** The properties of all sections, in order. */
    static List<Element> sectionsOf(Element main) {
        List<Element> found = new ArrayList<>();
        collect(main, found);
        return found;
    }

    /** The document with properties of its last section, empty ones where it had none. */
    static Version withSection(Version version) {
        Element main = version.main();
        Element body = main.child("body");
        if (body == null || body.child("sectPr") != null) {
            return version;
        }
        List<Node> content = new ArrayList<>(body.children());
        content.add(Element.w("sectPr"));
        Element whole = body.with(content);
        List<Node> children = new ArrayList<>();
        main.children().forEach(child -> children.add(child == body ? whole : child));
        List<Story> stories = new ArrayList<>(version.stories);
        stories.set(0, stories.get(0).with(main.with(children)));
        return version.with(version.word, stories);
    }

    private static void collect(Element element, List<Element> found) {
        for (Element child : element.elements()) {
            if (child.is("sectPr")) {
                found.add(child);
            } else if (!child.is("r") && !child.is("sectPrChange")) {
                collect(child, found);
            }
        }
    }

    /** For each part of the new document that of the old one in its place; empty where there is none. */
    static Map<String, String> pairs(Furniture old, Furniture now) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < now.sections.size(); i++) {
            int at = Math.min(i, old.sections.size() - 1);
            for (Map.Entry<String, String> entry : now.sections.get(i).entrySet()) {
                String before = at < 0 ? "" : old.sections.get(at).getOrDefault(entry.getKey(), "");
                pairs.putIfAbsent(entry.getValue(), before);
            }
        }
        return pairs;
    }

    /** The parts of each section in order, for comparing. */
    List<Map<String, String>> sections() {
        return sections;
    }
}
