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
            own = comments.isEmpty()
                    ? own
                    : ElementRewrite.of(own, element -> isPlace(element, comments) ? List.of() : null);
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

    /** Whether a comment that is gone begins or ends there. */
    private static boolean isPlace(Element element, Set<String> comments) {
        boolean range = element.is("commentRangeStart") || element.is("commentRangeEnd");
        return range && comments.contains(element.attribute("id"));
    }
}
