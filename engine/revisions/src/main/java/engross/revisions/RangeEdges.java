package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts right the edges of ranges, such as bookmarks, of which some may be missing, and others there twice. */
final class RangeEdges {
    private final String startName;
    private final String endName;
    private final Map<String, Element> starts;
    /** Ids of those that begin somewhere. */
    private final Set<String> begun = new HashSet<>();
    /** Ids of those that end, in the same part, behind where they first begin. */
    private final Set<String> whole = new HashSet<>();

    private final Set<String> open = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    /** @param range {@code bookmark} or {@code commentRange} */
    private RangeEdges(String range, Map<String, Element> starts) {
        this.startName = range + "Start";
        this.endName = range + "End";
        this.starts = starts;
    }

    /** @param roots of parts, which are replaced; @param starts by their ids */
    static void complete(String range, Map<String, Element> roots, Map<String, Element> starts) {
        RangeEdges edges = new RangeEdges(range, starts);
        roots.values().forEach(root -> edges.find(root, new HashSet<>()));
        roots.replaceAll((part, root) -> ElementRewrite.of(root, edges::place));
    }

    /**
     * Bookmarks and ranges of comments of which one edge went with what stood around it: what is left of the text has them still, so that
     * they begin and end.
     *
     * @param before the part with its marks; @param settled the same with marks accepted and rejected
     */
    static Element kept(Element before, Element settled) {
        return settled == before ? settled : kept("commentRange", before, kept("bookmark", before, settled));
    }

    private static Element kept(String range, Element before, Element settled) {
        Map<String, Element> starts = new HashMap<>();
        RangeEdges edges = new RangeEdges(range, starts);
        Map<String, Integer> had = new HashMap<>();
        edges.count(before, had, starts);
        if (starts.isEmpty()) {
            return settled;
        }
        Map<String, Integer> have = new HashMap<>();
        edges.count(settled, have, new HashMap<>());
        starts.keySet().removeIf(id -> had.getOrDefault(id, 0) != 2 || have.getOrDefault(id, 0) != 1);
        return starts.isEmpty() ? settled : edges.completed(settled);
    }

    private Element completed(Element root) {
        find(root, new HashSet<>());
        return ElementRewrite.of(root, this::place);
    }

    /** How many edges each id has. @param first takes the start of each */
    private void count(Element element, Map<String, Integer> edges, Map<String, Element> first) {
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                boolean start = child.is(startName);
                if (start || child.is(endName)) {
                    edges.merge(child.attribute("id"), 1, Integer::sum);
                }
                if (start) {
                    first.put(child.attribute("id"), child);
                }
                count(child, edges, first);
            }
        }
    }

    private void find(Element element, Set<String> here) {
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                String id = child.attribute("id");
                if (child.is(startName) && starts.containsKey(id) && begun.add(id)) {
                    here.add(id);
                } else if (child.is(endName) && here.contains(id)) {
                    whole.add(id);
                }
                find(child, here);
            }
        }
    }

    private @Nullable List<Element> place(Element element) {
        boolean start = element.is(startName);
        String id = element.attribute("id");
        Element first = start || element.is(endName) ? starts.get(id) : null;
        if (first == null) {
            return null;
        }
        if (start
                ? done.contains(id) || open.contains(id)
                : done.contains(id) || (begun.contains(id) && !open.contains(id))) {
            return List.of();
        }
        if (start && whole.contains(id)) {
            open.add(id);
            return List.of(element);
        }
        done.add(id);
        Element end = Element.w(endName).with("id", id);
        return open.contains(id) ? List.of(element) : List.of(first, end);
    }
}
