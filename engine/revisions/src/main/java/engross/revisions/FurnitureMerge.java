package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares headers and footers, section by section. References cannot be tracked (ECMA-376 Part 1, 17.13.5.32: a w:sectPrChange holds
 * none), but text can: where only the old document has a header, the new one gets one without text; where sections that share a header had
 * different ones, they get their own.
 */
final class FurnitureMerge {
    private static final Name ID = new Name(Name.R, "id", "r");

    private final DocumentMerge merge;
    private final Version old;
    private final Version now;
    private final Imports imports;
    private final IdentityHashMap<Element, Element> changed = new IdentityHashMap<>();
    /** Merged parts by what they were in both documents. */
    private final Map<String, String> targets = new HashMap<>();

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Element> roots = new LinkedHashMap<>();
    /** The parts that a section has from those before it, after the changes and before them. */
    private final Map<String, String> accepted = new HashMap<>();

    private final Map<String, String> rejected = new HashMap<>();

    FurnitureMerge(DocumentMerge merge, Version old, Version now, Imports imports) {
        this.merge = merge;
        this.old = old;
        this.now = now;
        this.imports = imports;
    }

    /** The merged parts by their names. */
    Map<String, Element> roots() {
        return roots;
    }

    /** The merged main document with references to all of them. */
    Element main(Element merged) {
        List<Map<String, String>> before = Furniture.of(old).sections();
        List<Map<String, String>> after = Furniture.of(now).sections();
        boolean none = before.stream().allMatch(Map::isEmpty) && after.stream().allMatch(Map::isEmpty);
        if (none) {
            return merged;
        }
        Element main = Bodies.withSection(merged);
        int i = 0;
        int j = 0;
        for (Section section : Section.all(main)) {
            Map<String, String> olds = at(before, j);
            if (section.inNew()) {
                section(section, olds, at(after, i));
                i++;
            } else {
                // Its own references lead to copies of the old parts.
                olds.forEach((key, part) -> rejected.put(key, "old " + part));
            }
            j += section.inOld() ? 1 : 0;
        }
        return changed.isEmpty()
                ? main
                : ElementRewrite.of(main, element -> {
                    Element own = changed.get(element);
                    return own == null ? null : List.of(own);
                });
    }

    private static Map<String, String> at(List<Map<String, String>> sections, int index) {
        return sections.isEmpty() ? Map.of() : sections.get(Math.min(index, sections.size() - 1));
    }

    private void section(Section section, Map<String, String> olds, Map<String, String> news) {
        Set<String> keys = new TreeSet<>(olds.keySet());
        keys.addAll(news.keySet());
        List<Node> references = new ArrayList<>();
        for (String key : keys) {
            String oldPart = olds.getOrDefault(key, "");
            String newPart = news.getOrDefault(key, "");
            if (now.root(newPart) == null && !says(oldPart)) {
                continue;
            }
            String target = target(oldPart, newPart);
            Element own = reference(section.properties(), key);
            boolean inherited = own == null
                    && target.equals(accepted.get(key))
                    && (!section.inOld() || target.equals(rejected.get(key)));
            if (!inherited) {
                references.add(own != null && target.equals(newPart) ? own : reference(key, target));
            }
            accepted.put(key, target);
            if (section.inOld()) {
                rejected.put(key, target);
            }
        }
        replace(section.properties(), references);
    }

    private boolean says(String part) {
        Element root = part.isEmpty() ? null : old.root(part);
        return root != null && Furniture.says(root);
    }

    private static @Nullable Element reference(Element section, String key) {
        for (Element child : section.elements()) {
            if (Furniture.isReference(child) && Furniture.key(child).equals(key)) {
                return child;
            }
        }
        return null;
    }

    private Element reference(String key, String target) {
        String[] words = key.split(" ", 2);
        String type = Name.R + "/" + words[0].replace("Reference", "");
        return Element.w(words[0]).with("type", words[1]).with(ID, imports.reference(type, target));
    }

    private void replace(Element section, List<Node> references) {
        List<Node> content = new ArrayList<>(references);
        for (Element child : section.elements()) {
            boolean known = Furniture.isReference(child)
                    && references.stream()
                            .anyMatch(node -> Furniture.key((Element) node).equals(Furniture.key(child)));
            if (!known) {
                content.add(child);
            }
        }
        if (content.size() != section.children().size() || !section.children().containsAll(references)) {
            changed.put(section, section.with(content));
        }
    }

    /** The part in which both are compared. */
    private String target(String oldPart, String newPart) {
        return targets.computeIfAbsent(newPart + "\n" + text(oldPart), key -> {
            Element root = now.root(newPart);
            String name = newPart;
            if (root == null) {
                Element oldRoot = Objects.requireNonNull(old.root(oldPart));
                root = oldRoot.with(List.of(Element.w("p")));
                name = imports.added(old.parts().contentType(oldPart), oldPart, root);
            } else if (roots.containsKey(newPart)) {
                root = Adoption.anonymous(root);
                name = imports.duplicate(newPart);
            }
            Element oldRoot = oldPart.isEmpty() ? null : old.root(oldPart);
            roots.put(name, Bodies.furniture(oldRoot, root, merge.story(oldPart, newPart, name)));
            return name;
        });
    }

    private String text(String part) {
        Element root = part.isEmpty() ? null : old.root(part);
        return root == null ? "" : texts.computeIfAbsent(part, name -> Canonical.one(root, old.plainReferences(name)));
    }
}
