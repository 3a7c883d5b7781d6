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
        if (section != null) {
            Element merged = oldSection == null ? section : story.changes().of("sectPr", oldSection, section);
            content.add(merged == null ? section : merged);
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

    static Element furniture(@Nullable Element old, Element now, StoryMerge story) {
        List<Node> content = story.blocks(old == null ? List.of() : old.elements(), now.elements());
        return content.equals(now.children()) ? now : now.with(content);
    }
}
