package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what is in a paragraph back into its hyperlinks, fields and content controls, and runs into marks. */
final class ItemTree {
    private final StoryMerge story;
    private final Map<Element, Element> wrappers;
    /** Content controls that are written. */
    private final Set<Element> controls = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether the text stands where it was moved to. */
    private final boolean moved;

    private boolean torn;

    /**
     * @param wrappers what is the same in both documents, by the old one
     * @param moved whether the text stands where it was moved to; what was edited there is marked in it
     */
    ItemTree(StoryMerge story, Map<Element, Element> wrappers, boolean moved) {
        this.story = story;
        this.wrappers = wrappers;
        this.moved = moved;
    }

    /** Whether one content control was written twice, because something stood between its words: that no mark can say. */
    boolean isTorn() {
        return torn;
    }

    List<Node> written(List<Item> items, int depth) {
        List<Node> out = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            int end = start + 1;
            if (items.get(start).path().size() > depth) {
                Element wrapper = items.get(start).path().get(depth);
                while (end < items.size() && isIn(items.get(end), wrapper, depth)) {
                    end++;
                }
                out.addAll(wrapped(wrapper, items.subList(start, end), depth));
            } else {
                while (end < items.size() && belongs(items.get(start), items.get(end), depth)) {
                    end++;
                }
                out.addAll(marked(items.subList(start, end)));
            }
            start = end;
        }
        return out;
    }

    private static boolean isIn(Item item, Element wrapper, int depth) {
        return item.path().size() > depth && item.path().get(depth) == wrapper;
    }

    private static boolean belongs(Item first, Item next, int depth) {
        return next.path().size() == depth && next.status() == first.status();
    }

    private List<Node> marked(List<Item> items) {
        List<Node> runs = Item.runs(items);
        return switch (items.get(0).status()) {
            case INSERTED -> List.of(story.authorship().mark("ins", runs));
            case DELETED -> moved(List.of(story.authorship().mark("del", runs)));
            case SAME -> moved(runs);
            case ANCHOR -> runs;
        };
    }

    private List<Node> moved(List<Node> runs) {
        return moved ? List.of(story.authorship().mark("moveTo", runs)) : runs;
    }

    private List<Node> wrapped(Element wrapper, List<Item> items, int depth) {
        List<Node> content = written(items, depth + 1);
        boolean control = wrapper.is("sdt") || wrapper.is("customXml");
        torn |= control && !controls.add(wrapper);
        boolean paired = wrappers.containsValue(wrapper);
        if (all(items, Item.Status.DELETED) && !paired) {
            return control
                    ? story.deleting().control(wrapper, content)
                    : List.of(Wrappers.around(story.adopted(Wrappers.around(wrapper, List.of())), content));
        }
        if (control && all(items, Item.Status.INSERTED) && !paired) {
            return story.inserting().control(wrapper, content);
        }
        return List.of(Wrappers.around(wrapper, content));
    }

    private static boolean all(List<Item> items, Item.Status status) {
        return items.stream().allMatch(item -> item.status() == status || item.status() == Item.Status.ANCHOR);
    }
}
