package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bookmarks of the old document that its links and fields lead to and the new one lacks (ECMA-376 Part 1, 17.13.6). They stay at the text
 * that they stood at, so that nothing leads nowhere once the changes are rejected.
 */
final class CarriedBookmarks {
    /** By the edges in the old document, those that take their places. */
    private final IdentityHashMap<Element, Element> edges = new IdentityHashMap<>();

    private CarriedBookmarks() {}

    /** @param authorship gives the new ids */
    static CarriedBookmarks of(Version old, Version now, Authorship authorship) {
        CarriedBookmarks carried = new CarriedBookmarks();
        Set<String> wanted = new HashSet<>();
        old.stories.forEach(story -> wanted.addAll(Destinations.of(story.root())));
        now.stories.forEach(story -> names(story.root(), wanted));
        if (!wanted.isEmpty()) {
            for (Story story : old.stories) {
                carried.collect(story.root(), wanted, new HashMap<>(), authorship);
            }
        }
        return carried;
    }

    private static void names(Element element, Set<String> wanted) {
        if (element.is("bookmarkStart")) {
            wanted.remove(name(element));
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                names(child, wanted);
            }
        }
    }

    /** Word takes names that differ in capitals alone for the same. */
    private static String name(Element start) {
        return start.attribute("name").toLowerCase(Locale.ROOT);
    }

    /** @param open the new ids of those that have begun, by the old ones */
    private void collect(Element element, Set<String> wanted, Map<String, String> open, Authorship authorship) {
        if (element.is("bookmarkStart") && wanted.remove(name(element))) {
            String id = authorship.nextId();
            open.put(element.attribute("id"), id);
            edges.put(element, element.with("id", id));
        } else if (element.is("bookmarkEnd")) {
            String id = open.remove(element.attribute("id"));
            if (id != null) {
                edges.put(element, element.with("id", id));
            }
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                collect(child, wanted, open, authorship);
            }
        }
    }

    /** What takes the place of an edge in the new document; null for what is none, or does not come along. */
    @Nullable
    Element of(Element element) {
        return edges.get(element);
    }

    /** Those of some anchors of the old document that come along, as they stand in the new one. */
    List<Element> among(List<Element> anchors) {
        if (edges.isEmpty() || anchors.isEmpty()) {
            return List.of();
        }
        List<Element> carried = new ArrayList<>();
        for (Element anchor : anchors) {
            Element edge = edges.get(anchor);
            if (edge != null) {
                carried.add(edge);
            }
        }
        return carried;
    }

    /** Whether an edge that comes along is in an element of the old document. */
    boolean in(Element element) {
        if (edges.isEmpty()) {
            return false;
        }
        if (edges.containsKey(element)) {
            return true;
        }
        for (Node node : element.children()) {
            if (node instanceof Element child && in(child)) {
                return true;
            }
        }
        return false;
    }

    /** Lets each of these bookmarks begin and end once in the merged parts: where one edge had no place, it stands at the other. */
    void complete(Map<String, Element> roots) {
        if (!edges.isEmpty()) {
            Map<String, Element> starts = new HashMap<>();
            edges.values().stream()
                    .filter(edge -> edge.is("bookmarkStart"))
                    .forEach(edge -> starts.put(edge.attribute("id"), edge));
            RangeEdges.complete("bookmark", roots, starts);
        }
    }
}
