package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks that a new document carries, kept where the text under them is the old document's: there the document is compared as it was
 * before them, and they are put back afterwards. Where text was changed without being tracked too, they are taken as accepted.
 */
final class KeptMarks {
    /** Blocks that are settled together, and what the comparison sees of them. */
    private record Passage(List<Node> marked, List<Node> compared) {}

    private final Set<String> known;
    private final Version now;
    /** Passages, by their first blocks, that the comparison changed all the same. */
    private final Set<Element> given;

    private final List<Passage> kept = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private int settled;

    private KeptMarks(Version old, Version now, Set<Element> given) {
        this.known = new HashSet<>();
        this.now = now;
        this.given = given;
        for (Story story : old.stories) {
            References references = old.plainReferences(story.part());
            texts(story.root())
                    .forEach(text -> text.elements().forEach(block -> known.add(Canonical.one(block, references))));
        }
        now.stories.forEach(story -> stories.add(story.with(compared(story))));
    }

    /**
     * @param old before its own marks; @param now with its marks
     * @param given marks that are not kept, by the first block of their passages
     */
    static KeptMarks of(Version old, Version now, Set<Element> given) {
        return new KeptMarks(old, now, given);
    }

    /** The new document as it is compared. */
    List<Story> stories() {
        return stories;
    }

    /** Whether no mark is kept. */
    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** How many marks are taken as accepted. */
    int settled() {
        return settled;
    }

    /** The bodies of a part. */
    private static List<Element> texts(Element root) {
        Element body = root.child("body");
        return root.is("footnotes") || root.is("endnotes") || root.is("comments")
                ? root.elements()
                : body == null ? List.of(root) : List.of(body);
    }

    private Element compared(Story story) {
        Element root = story.root();
        IdentityHashMap<Element, Element> changed = new IdentityHashMap<>();
        for (Element text : texts(root)) {
            List<Node> content = new ArrayList<>();
            passages(text).forEach(passage -> content.addAll(compared(passage, story.part())));
            if (!content.equals(text.children())) {
                changed.put(text, text.with(content));
            }
        }
        Element whole = changed.get(root);
        return whole != null
                ? whole
                : ElementRewrite.of(root, element -> {
                    Element own = changed.get(element);
                    return own == null ? null : List.of(own);
                });
    }

    /** Cut where no paragraph's end is marked, or a whole paragraph is, and no range is open. */
    private static List<List<Node>> passages(Element text) {
        List<List<Node>> passages = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        Set<String> ranges = new HashSet<>();
        boolean joined = false;
        for (Element block : text.elements()) {
            open.add(block);
            ranges(block, ranges);
            joined = isBlock(block) ? isJoined(block) : joined;
            boolean apart = !joined || (open.size() == 1 && isWhole(block));
            if (apart && ranges.isEmpty()) {
                passages.add(open);
                open = new ArrayList<>();
                joined = false;
            }
        }
        if (!open.isEmpty()) {
            passages.add(open);
        }
        return passages;
    }

    private static boolean isBlock(Element element) {
        return element.is("p") || element.is("tbl") || element.is("sdt") || element.is("customXml");
    }

    /** Whether the end of a paragraph is marked, so that it goes on in the next one. */
    private static boolean isJoined(Element block) {
        Element properties = block.is("p") ? block.child("pPr") : null;
        Element mark = properties == null ? null : properties.child("rPr");
        return mark != null
                && mark.elements().stream()
                        .anyMatch(child -> Mark.kindOf(child, mark) != null && !Mark.isChange(child));
    }

    /** Whether a paragraph is inserted or deleted with all that is in it, so that the next one stays what it is. */
    private static boolean isWhole(Element block) {
        Element mark = block.is("p") ? Paragraphs.mark(block) : null;
        Element properties = block.child("pPr");
        return mark != null
                && properties != null
                && properties.child("sectPr") == null
                && block.elements().stream()
                        .allMatch(child -> child == properties || child.is("proofErr") || child.is(mark.local()));
    }

    private static void ranges(Element element, Set<String> open) {
        String name = element.local();
        if (name.startsWith("move") || name.startsWith("customXml")) {
            if (name.endsWith("RangeStart")) {
                open.add(name.replace("Start", "") + element.attribute("id"));
            } else if (name.endsWith("RangeEnd")) {
                open.remove(name.replace("End", "") + element.attribute("id"));
            }
        }
        element.elements().forEach(child -> ranges(child, open));
    }

    private List<Node> compared(List<Node> marked, String part) {
        Element passage = Element.w("body", marked);
        Marks marks = Marks.of(passage, 0);
        if (marks.isEmpty()) {
            return marked;
        }
        List<Node> before = settled(marked, marks, Decision.REJECT).children();
        References references = now.plainReferences(part);
        boolean keeps = !given.contains(marked.get(0))
                && before.stream()
                        .allMatch(block -> Canonical.isLeftOut((Element) block)
                                || (block instanceof Element section && section.is("sectPr"))
                                || known.contains(Canonical.one((Element) block, references)));
        if (!keeps) {
            settled += marks.last();
            return accepted(marked, marks);
        }
        // An empty passage keeps its place; each block is there once, so that it is found again.
        List<Node> compared = new ArrayList<>();
        for (Node block : before.isEmpty() ? List.<Node>of(Element.w("proofErr")) : before) {
            compared.add(((Element) block).with(((Element) block).children()));
        }
        kept.add(new Passage(marked, compared));
        return compared;
    }

    private static List<Node> accepted(List<Node> marked, Marks marks) {
        Element passage = Element.w("body", marked);
        Element settled = settled(marked, marks, Decision.ACCEPT);
        return Repair.of(new Story("", FieldRemains.removed(passage, settled)))
                .root()
                .children();
    }

    /** Where a whole paragraph goes, nothing is left of it: another one follows. */
    private static Element settled(List<Node> marked, Marks marks, Decision decision) {
        boolean whole = marked.size() == 1 && isWhole((Element) marked.get(0));
        List<Node> content = new ArrayList<>(marked);
        if (whole) {
            content.add(Element.w("p"));
        }
        Element settled = Settlement.of(Element.w("body", content), marks, mark -> decision);
        return whole
                ? settled.with(settled.children().subList(0, settled.children().size() - 1))
                : settled;
    }

    /**
     * The merged part with the marks in their places again.
     *
     * @param missing takes the first blocks of passages that are not there as they were
     */
    Map<String, Element> restored(Map<String, Element> roots, Set<Element> missing) {
        IdentityHashMap<Element, List<Node>> places = new IdentityHashMap<>();
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.values().forEach(root -> elements(root, found));
        for (Passage passage : kept) {
            boolean whole = passage.compared().stream().allMatch(found::contains);
            if (!whole) {
                missing.add((Element) passage.marked().get(0));
                continue;
            }
            passage.compared().forEach(block -> places.put((Element) block, List.of()));
            places.put((Element) passage.compared().get(0), passage.marked());
        }
        Map<String, Element> restored = new LinkedHashMap<>();
        roots.forEach((part, root) -> restored.put(part, ElementRewrite.of(root, places::get)));
        return restored;
    }

    private static void elements(Element element, Set<Element> all) {
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                all.add(child);
                elements(child, all);
            }
        }
    }
}
