package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Notes and comments go with the last reference to them. */
final class NoteSettlement {
    /** The parts by their roots, with what refers to one of what is in them. */
    private static final Map<String, String> REFERENCES =
            Map.of("footnotes", "footnoteReference", "endnotes", "endnoteReference", "comments", "commentReference");

    private NoteSettlement() {}

    /** @param before the stories with their marks; @param settled the same without those that are decided */
    static List<Story> settled(List<Story> before, List<Story> settled) {
        boolean same = IntStream.range(0, before.size())
                .allMatch(i -> before.get(i).root() == settled.get(i).root());
        if (same) {
            return settled;
        }
        Map<String, Set<String>> gone = references(before);
        Map<String, Set<String>> left = references(settled);
        gone.forEach((name, ids) -> ids.removeAll(left.getOrDefault(name, Set.of())));
        List<Story> result = new ArrayList<>();
        for (Story story : settled) {
            Element root = story.root();
            Set<String> notes = gone.getOrDefault(REFERENCES.getOrDefault(root.local(), ""), Set.of());
            Element own = root.without(note -> notes.contains(note.attribute("id")));
            Set<String> comments = gone.getOrDefault("commentReference", Set.of());
            own = comments.isEmpty() ? own : withoutRanges(own, comments);
            result.add(own == root ? story : story.with(own));
        }
        return result;
    }

    private static Map<String, Set<String>> references(List<Story> stories) {
        Map<String, Set<String>> ids = new HashMap<>();
        stories.forEach(story -> collect(story.root(), ids));
        return ids;
    }

    private static void collect(Element element, Map<String, Set<String>> ids) {
        if (element.local().endsWith("Reference") && REFERENCES.containsValue(element.local())) {
            ids.computeIfAbsent(element.local(), name -> new HashSet<>()).add(element.attribute("id"));
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                collect(child, ids);
            }
        }
    }

    /** Without the places of comments that are gone. */
    private static Element withoutRanges(Element element, Set<String> comments) {
        List<Node> content = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                boolean range = child.is("commentRangeStart") || child.is("commentRangeEnd");
                Element own = withoutRanges(child, comments);
                changed |= own != child;
                if (range && comments.contains(child.attribute("id"))) {
                    changed = true;
                } else {
                    content.add(own);
                }
            } else {
                content.add(node);
            }
        }
        return changed ? element.with(content) : element;
    }
}
