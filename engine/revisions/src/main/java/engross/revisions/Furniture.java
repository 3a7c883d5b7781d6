package engross.revisions;

import engross.opc.Relationship;
import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers and footers of a document by section and kind of page (ECMA-376 Part 1, 17.10). */
final class Furniture {
    /** For each section the parts by {@code headerReference default} and so on; what a section has not, it has from the one before. */
    private final List<Map<String, String>> sections = new ArrayList<>();

    private Furniture() {}

    static Furniture of(Version version) {
        Furniture furniture = new Furniture();
        Map<String, Relationship> relationships = version.relationships(version.word.main());
        Map<String, String> before = Map.of();
        for (Element section :
                Section.all(version.main()).stream().map(Section::properties).toList()) {
            Map<String, String> own = new LinkedHashMap<>(before);
            for (Element reference : section.elements()) {
                Relationship relationship =
                        isReference(reference) ? relationships.get(reference.attribute(Name.R, "id")) : null;
                if (relationship != null) {
                    own.put(key(reference), relationship.part());
                }
            }
            furniture.sections.add(own);
            before = own;
        }
        return furniture;
    }

    static boolean isReference(Element element) {
        return element.is("headerReference") || element.is("footerReference");
    }

    /** What a reference is to: {@code headerReference default}. */
    static String key(Element reference) {
        return reference.local() + " " + reference.attribute("type");
    }

    /** Whether there is text, or anything else that one sees, in a header or footer. */
    static boolean says(Element element) {
        return element.is("r")
                ? element.elements().stream()
                        .anyMatch(child -> !Canonical.isProperties(child) && !Canonical.isLeftOut(child))
                : element.elements().stream().anyMatch(Furniture::says);
    }

    /** The parts of each section in order. */
    List<Map<String, String>> sections() {
        return sections;
    }
}
