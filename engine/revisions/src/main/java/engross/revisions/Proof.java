package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Proves a comparison: accepted it is the new text, rejected the old one, in body, notes, headers and footers. */
final class Proof {
    private static final int SHOWN = 80;

    private final Version expected;
    private final Version settled;
    private final Map<Element, Element> unchanged;

    private Proof(Version expected, Version settled, Map<Element, Element> unchanged) {
        this.expected = expected;
        this.settled = settled;
        this.unchanged = unchanged;
    }

    /** @param unchanged what was found the same in both documents, by the new element; @return what is wrong, empty where nothing is */
    static List<Diagnostic> of(
            Version old, Version now, Version redline, Map<Element, Element> unchanged, String file) {
        List<Diagnostic> faults = new ArrayList<>();
        for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
            boolean accept = decision == Decision.ACCEPT;
            Version settled = redline.with(Revisions.settled(redline.stories, revision -> decision));
            String difference = new Proof(accept ? now : old, settled, accept ? Map.of() : unchanged).whole();
            if (!difference.isEmpty()) {
                String gives = accept
                        ? "accepting the changes does not give the new text: "
                        : "rejecting the changes does not give the old text: ";
                faults.add(Diagnostic.error("not-proved", Place.of(file), gives + difference)
                        .withHint("please report both files: this is a fault of the comparison"));
            }
        }
        return faults;
    }

    private static @Nullable Element section(Version version) {
        Element body = version.main().child("body");
        return body == null ? null : body.child("sectPr");
    }

    /** Where the first difference is; empty for none. */
    private String whole() {
        String main = expected.word.main();
        String other = settled.word.main();
        String found = blocks(blocks(expected.main()), main, blocks(settled.main()), other, "");
        if (found.isEmpty()) {
            found = difference(
                    List.of(Canonical.properties(section(expected), expected.plainReferences(main))),
                    List.of(Canonical.properties(section(settled), settled.plainReferences(other))),
                    "last section");
        }
        found = found.isEmpty() ? notes("footnote") : found;
        found = found.isEmpty() ? notes("endnote") : found;
        return found.isEmpty() ? furniture() : found;
    }

    private static List<Element> blocks(Element root) {
        Element body = root.child("body");
        return (body == null ? root : body)
                .elements().stream()
                        .filter(block -> !block.is("sectPr") && !Canonical.isLeftOut(block))
                        .toList();
    }

    private String blocks(List<Element> a, String partOfA, List<Element> b, String partOfB, String place) {
        References referencesOfA = expected.plainReferences(partOfA);
        References referencesOfB = settled.plainReferences(partOfB);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            Element before = a.get(i);
            Element after = b.get(i);
            if (before != after && unchanged.get(after) != before) {
                String where = place + "block " + (i + 1);
                String found =
                        difference(Canonical.of(before, referencesOfA), Canonical.of(after, referencesOfB), where);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return a.size() == b.size() ? "" : place + "there are " + b.size() + " blocks in place of " + a.size();
    }

    private static String difference(List<String> expected, List<String> found, String place) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String a = i < expected.size() ? expected.get(i) : "(nothing)";
            String b = i < found.size() ? found.get(i) : "(nothing)";
            if (!a.equals(b)) {
                int at = 0;
                while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
                    at++;
                }
                return place + ", “" + shown(a, at) + "” is “" + shown(b, at) + "”";
            }
        }
        return "";
    }

    private static String shown(String text, int at) {
        int from = Math.max(0, at - SHOWN / 4);
        return text.substring(from, Math.min(text.length(), from + SHOWN));
    }

    /** The notes in the order of their references. */
    private String notes(String kind) {
        List<Element> a = notes(expected, kind);
        List<Element> b = notes(settled, kind);
        return blocks(a, expected.related(kind + "s"), b, settled.related(kind + "s"), kind + "s, ");
    }

    private static List<Element> notes(Version version, String kind) {
        List<Element> blocks = new ArrayList<>();
        String part = version.related(kind + "s");
        Element root = part.isEmpty() ? null : version.root(part);
        if (root != null) {
            Map<String, Element> byId = new HashMap<>();
            root.elements().forEach(note -> byId.put(note.attribute("id"), note));
            List<String> ids = new ArrayList<>();
            references(version.main(), kind + "Reference", ids);
            for (String id : ids) {
                Element note = byId.get(id);
                blocks.addAll(note == null ? List.of() : blocks(note));
            }
        }
        return blocks;
    }

    private static void references(Element element, String name, List<String> ids) {
        if (element.is(name)) {
            ids.add(element.attribute("id"));
        }
        for (Element child : element.elements()) {
            references(child, name, ids);
        }
    }

    /** Headers and footers, section by section. */
    private String furniture() {
        List<Map<String, String>> a = Furniture.of(expected).sections();
        List<Map<String, String>> b = Furniture.of(settled).sections();
        Set<String> proved = new HashSet<>();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            for (Map.Entry<String, String> place : b.get(i).entrySet()) {
                String part = a.get(i).getOrDefault(place.getKey(), "");
                String found = proved.add(part + "\n" + place.getValue()) ? furniture(part, place.getValue()) : "";
                if (!found.isEmpty()) {
                    return found;
                }
            }
            Set<String> lost = new TreeSet<>(a.get(i).keySet());
            lost.removeAll(b.get(i).keySet());
            for (String place : lost) {
                Element root = expected.root(a.get(i).getOrDefault(place, ""));
                if (root != null && Furniture.says(root)) {
                    return "section " + (i + 1) + " has no " + place;
                }
            }
        }
        return "";
    }

    private String furniture(String expectedPart, String part) {
        Element a = expectedPart.isEmpty() ? null : expected.root(expectedPart);
        Element b = settled.root(part);
        if (b == null || a == null) {
            return b != null && Furniture.says(b) ? part + " has text in place of none" : "";
        }
        return blocks(blocks(a), expectedPart, blocks(b), part, part + ", ");
    }
}
