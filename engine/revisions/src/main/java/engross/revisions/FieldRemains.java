package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The code of a field whose beginning goes goes too, though no mark is on it (ECMA-376 Part 1, 17.16.23: it is no text). */
final class FieldRemains {
    private final IdentityHashMap<Element, Element> beginnings = new IdentityHashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();

    private FieldRemains() {}

    /** @param before the story with its marks; @param settled the same with marks accepted and rejected */
    static Element removed(Element before, Element settled) {
        FieldRemains fields = new FieldRemains();
        fields.collect(before);
        if (settled == before || fields.beginnings.isEmpty()) {
            return settled;
        }
        Set<Element> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left(settled, left);
        fields.beginnings.values().removeIf(left::contains);
        return fields.beginnings.isEmpty()
                ? settled
                : ElementRewrite.of(settled, code -> fields.beginnings.containsKey(code) ? List.of() : null);
    }

    /** By each code of a field its beginning. */
    private void collect(Element element) {
        if (element.is("fldChar")) {
            if (isBeginning(element)) {
                open.push(element);
            } else if (element.attribute("fldCharType").equals("end")) {
                open.poll();
            }
        } else if (element.is("instrText") && !open.isEmpty()) {
            beginnings.put(element, open.peek());
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                collect(child);
            }
        }
    }

    private static boolean isBeginning(Element element) {
        return element.is("fldChar") && element.attribute("fldCharType").equals("begin");
    }

    private static void left(Element element, Set<Element> left) {
        if (isBeginning(element)) {
            left.add(element);
        }
        for (Node node : element.children()) {
            if (node instanceof Element child) {
                left(child, left);
            }
        }
    }
}
