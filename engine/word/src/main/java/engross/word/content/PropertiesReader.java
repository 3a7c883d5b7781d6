package engross.word.content;

import engross.opc.OpcPackage;
import engross.opc.WordPackage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a file says about itself under names of the house's own, and the fingerprints of its texts. */
final class PropertiesReader {
    private static final String CUSTOM = "docProps/custom.xml";

    private PropertiesReader() {}

    /** The custom properties (ECMA-376 Part 1, 22.3), by name. */
    static Map<String, String> properties(OpcPackage parts) {
        Map<String, String> properties = new TreeMap<>();
        if (!parts.has(CUSTOM)) {
            return properties;
        }
        try (XmlEvents events = XmlEvents.of(parts, CUSTOM)) {
            events.nextChild();
            while (events.nextChild()) {
                String name = events.attribute("name");
                while (events.nextChild()) {
                    properties.put(name, events.text());
                }
            }
        }
        return properties;
    }

    /** Those of the first custom XML part of the document that has any. */
    static Optional<Fingerprints> fingerprints(WordPackage file) {
        return file.relationships().stream()
                .filter(relationship ->
                        relationship.isOf("customXml") && file.parts().has(relationship.part()))
                .flatMap(relationship -> fingerprints(file.parts(), relationship.part()).stream())
                .findFirst();
    }

    private static Optional<Fingerprints> fingerprints(OpcPackage parts, String part) {
        try (XmlEvents events = XmlEvents.of(parts, part)) {
            events.nextChild();
            if (!events.isIn(Fingerprints.NAMESPACE)) {
                return Optional.empty();
            }
            List<Integer> before = List.of();
            List<Integer> after = List.of();
            while (events.nextChild()) {
                boolean old = events.name().equals(Fingerprints.BEFORE);
                List<Integer> lines = Fingerprints.decoded(events.text());
                before = old ? lines : before;
                after = old ? after : lines;
            }
            return Optional.of(new Fingerprints(before, after));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
