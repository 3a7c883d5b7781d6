package engross.revisions;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proves a comparison: accepted it is the new text, rejected the old one, in body, notes, headers and footers. */
final class Proof {
    private static final int SHOWN = 80;

    private Proof() {}

    /** @return what is wrong; empty where nothing is */
    static List<Diagnostic> of(Version old, Version now, Version redline, String file) {
        List<Diagnostic> faults = new ArrayList<>();
        for (Decision decision : List.of(Decision.ACCEPT, Decision.REJECT)) {
            Version settled = new Version(redline.word, Revisions.settled(redline.stories, revision -> decision));
            boolean accept = decision == Decision.ACCEPT;
            boolean sections = hasSection(old) && hasSection(now);
            String difference = difference(text(accept ? now : old, sections), text(settled, sections));
            if (!difference.isEmpty()) {
                faults.add(Diagnostic.error(
                        "not-proved",
                        Place.of(file),
                        (accept
                                        ? "accepting the changes does not give the new text: "
                                        : "rejecting the changes does not give the old text: ")
                                + difference));
            }
        }
        return faults;
    }

    private static String difference(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String a = i < expected.size() ? expected.get(i) : "(nothing)";
            String b = i < found.size() ? found.get(i) : "(nothing)";
            if (!a.equals(b)) {
                int at = 0;
                while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
                    at++;
                }
                return "at " + (i + 1) + " “" + shown(a, at) + "” is “" + shown(b, at) + "”";
            }
        }
        return "";
    }

    private static String shown(String text, int at) {
        int from = Math.max(0, at - SHOWN / 4);
        return text.substring(from, Math.min(text.length(), from + SHOWN));
    }

    /** Only what both documents have can be tracked. */
    private static boolean hasSection(Version version) {
        Element body = version.main().child("body");
        return body != null && body.child("sectPr") != null;
    }

    /** @param section whether the properties of the last section count */
    private static List<String> text(Version version, boolean section) {
        String main = version.word.main();
        Element body = version.main().child("body");
        Element compared = body == null || section ? version.main() : body.without(child -> child.is("sectPr"));
        List<String> lines = new ArrayList<>(Canonical.of(compared, version.plainReferences(main)));
        notes(version, version.main(), "footnote", lines);
        notes(version, version.main(), "endnote", lines);
        return lines;
    }

    /** The notes in the order of their references. */
    private static void notes(Version version, Element main, String kind, List<String> lines) {
        String part = version.related(kind + "s");
        Element root = part.isEmpty() ? null : version.root(part);
        if (root == null) {
            return;
        }
        Map<String, Element> byId = new HashMap<>();
        root.elements().forEach(note -> byId.put(note.attribute("id"), note));
        List<String> ids = new ArrayList<>();
        references(main, kind + "Reference", ids);
        for (String id : ids) {
            Element note = byId.get(id);
            if (note != null) {
                for (Element block : note.elements()) {
                    lines.addAll(Canonical.of(block, version.plainReferences(part)));
                }
            }
        }
    }

    private static void references(Element element, String name, List<String> ids) {
        if (element.is(name)) {
            ids.add(element.attribute("id"));
        }
        for (Element child : element.elements()) {
            references(child, name, ids);
        }
    }
}
