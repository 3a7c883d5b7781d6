package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges what holds the text of a part: the body of a document, a header, a footer. */
final class Bodies {
    private Bodies() {}

    /** @param old the old document; @param now the new one */
    static Element merged(Element old, Element now, StoryMerge story) {
        Element oldBody = old.child("body");
        Element newBody = now.child("body");
        if (newBody == null) {
            return now;
        }
        List<Node> content = story.blocks(oldBody == null ? List.of() : oldBody.elements(), newBody.elements());
        Element section = newBody.child("sectPr");
        Element oldSection = oldBody == null ? null : oldBody.child("sectPr");
        Element merged = story.changes().of("sectPr", oldSection, section);
        if (merged != null) {
            content.add(merged);
        }
        if (content.equals(newBody.children())) {
            return now;
        }
        List<Node> document = new ArrayList<>();
        for (Node child : now.children()) {
            document.add(child == newBody ? newBody.with(content) : child);
        }
        return now.with(document);
    }

    /** With properties of the last section, empty ones where there are none. */
    static Element withSection(Element main) {
        Element body = main.child("body");
        if (body == null || body.child("sectPr") != null) {
            return main;
        }
        List<Node> content = new ArrayList<>(body.children());
        content.add(Element.w("sectPr"));
        return main.with(main.children().stream()
                .map(child -> child == body ? body.with(content) : child)
                .toList());
    }

    /** @param old the header or footer in its place; null where there was none: it is as if there had been an empty one */
    static Element furniture(@Nullable Element old, Element now, StoryMerge story) {
        List<Node> content = story.blocks(old == null ? empty(now) : old.elements(), now.elements());
        return content.equals(now.children()) ? now : now.with(content);
    }

    /** A paragraph without text in the style of the last one. */
    private static List<Element> empty(Element root) {
        List<Element> blocks = root.elements();
        Element last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1).child("pPr");
        Element style = last == null ? null : last.child("pStyle");
        return List.of(style == null ? Element.w("p") : Element.w("p", Element.w("pPr", style)));
    }
}
