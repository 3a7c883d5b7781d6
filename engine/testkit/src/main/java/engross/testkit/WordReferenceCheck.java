package engross.testkit;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Relationships, content types and parts: nothing dangles, nothing is left over (ECMA-376 Part 2). */
final class WordReferenceCheck {
    private final WordPackage docx;
    private final List<String> faults = new ArrayList<>();
    /** Relationship parts by the part that they belong to; empty for the package. */
    private final Map<String, Map<String, Element>> relationships = new LinkedHashMap<>();

    private WordReferenceCheck(WordPackage docx) {
        this.docx = docx;
    }

    static List<String> check(WordPackage docx) {
        WordReferenceCheck check = new WordReferenceCheck(docx);
        check.relationships();
        check.contentTypes();
        check.reachable();
        check.uses();
        return check.faults;
    }

    private void relationships() {
        docx.parts.forEach((name, part) -> {
            if (!name.endsWith(".rels")) {
                return;
            }
            String owner = name.replace("_rels/", "").replaceAll("\\.rels$", "");
            if (!owner.isEmpty() && !docx.contents.containsKey(owner)) {
                faults.add(name + ": belongs to no part");
            }
            Map<String, Element> byId = new LinkedHashMap<>();
            for (Element relationship : WordPackage.children(part.getDocumentElement())) {
                if (byId.put(relationship.getAttribute("Id"), relationship) != null) {
                    faults.add(name + ": the id " + relationship.getAttribute("Id") + " stands twice");
                }
                String target = target(owner, relationship);
                if (!isExternal(relationship) && !docx.contents.containsKey(target)) {
                    faults.add(name + ": no part " + target);
                }
            }
            relationships.put(owner, byId);
        });
    }

    private static boolean isExternal(Element relationship) {
        return relationship.getAttribute("TargetMode").equals("External");
    }

    private static String target(String owner, Element relationship) {
        String target = relationship.getAttribute("Target");
        return target.startsWith("/")
                ? target.substring(1)
                : URI.create(owner.substring(0, owner.lastIndexOf('/') + 1))
                        .resolve(target.replace(' ', '+'))
                        .getPath();
    }

    private void contentTypes() {
        Set<String> extensions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element type : WordPackage.children(docx.root("[Content_Types].xml"))) {
            if (type.getLocalName().equals("Default")) {
                extensions.add(type.getAttribute("Extension").toLowerCase(Locale.ROOT));
            } else if (!names.add(type.getAttribute("PartName").substring(1))) {
                faults.add("[Content_Types].xml: " + type.getAttribute("PartName") + " stands twice");
            }
        }
        for (String name : names) {
            if (!docx.contents.containsKey(name)) {
                faults.add("[Content_Types].xml: no part " + name);
            }
        }
        for (String part : docx.contents.keySet()) {
            // Extensions are the same in capitals (ECMA-376 Part 2, 7.2.3.5).
            String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean typed = names.contains(part) || (extensions.contains(extension) && !extension.equals("xml"));
            if (!typed && !part.equals("[Content_Types].xml")) {
                faults.add(part + ": has no content type");
            }
        }
    }

    private void reachable() {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(""));
        while (!waiting.isEmpty()) {
            String owner = waiting.remove();
            if (seen.add(owner)) {
                for (Element relationship :
                        relationships.getOrDefault(owner, Map.of()).values()) {
                    if (!isExternal(relationship)) {
                        waiting.add(target(owner, relationship));
                    }
                }
            }
        }
        for (String part : docx.contents.keySet()) {
            if (!seen.contains(part) && !part.endsWith(".rels") && !part.equals("[Content_Types].xml")) {
                faults.add(part + ": no relationship leads to it");
            }
        }
    }

    /** Every r:id names a relationship; every relationship of a kind that is used by its id is used. */
    private void uses() {
        for (String story : docx.stories()) {
            Map<String, Element> known = relationships.getOrDefault(story, Map.of());
            Set<String> used = new HashSet<>();
            WordPackage.each(docx.root(story), element -> {
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    Attr attribute = (Attr) element.getAttributes().item(i);
                    if (WordPackage.R.equals(attribute.getNamespaceURI())) {
                        used.add(attribute.getValue());
                        if (!known.containsKey(attribute.getValue())) {
                            faults.add(story + ": no relationship " + attribute.getValue());
                        }
                    }
                }
            });
            known.forEach((id, relationship) -> {
                if (relationship.getAttribute("Type").matches(".*/(hyperlink|image|header|footer)")
                        && !used.contains(id)) {
                    faults.add(story + ": the relationship " + id + " is not used");
                }
            });
        }
        duplicates();
    }

    private void duplicates() {
        relationships.forEach((owner, byId) -> {
            Map<String, String> targets = new HashMap<>();
            byId.forEach((id, relationship) -> {
                String key = relationship.getAttribute("Type") + " " + relationship.getAttribute("Target");
                String other = targets.put(key, id);
                if (other != null) {
                    faults.add(owner + ": " + id + " and " + other + " lead to the same");
                }
            });
        });
    }
}
