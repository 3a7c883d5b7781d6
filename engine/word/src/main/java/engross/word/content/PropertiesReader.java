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

    private static final String APPLICATION = "docProps/app.xml";

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

    /** The program that saved the file last, as it calls itself; empty where it does not say. */
    static String application(OpcPackage parts) {
        String name = "";
        if (parts.has(APPLICATION)) {
            try (XmlEvents events = XmlEvents.of(parts, APPLICATION)) {
                events.nextChild();
                while (events.nextChild()) {
                    String element = events.name();
                    String text = events.text();
                    name = element.equals("Application") ? text : name;
                }
            }
        }
        return name;
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
            Map<String, List<Integer>> lines = new TreeMap<>();
            Map<String, String> words = new TreeMap<>();
            while (events.nextChild()) {
                String name = events.name();
                if (name.equals(Fingerprints.WORDS)) {
                    words.put(events.attribute(Fingerprints.TEXT), events.text());
                } else {
                    lines.put(name, Fingerprints.decoded(events.text()));
                }
            }
            return Optional.of(Fingerprints.read(lines, words));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
