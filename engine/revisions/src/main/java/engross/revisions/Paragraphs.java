package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paragraph properties and the marks in them (ECMA-376 Part 1, 17.3.1.26: the properties of the paragraph's mark stand behind the others). */
final class Paragraphs {
    private Paragraphs() {}

    /** With a mark that the paragraph's end is inserted or deleted. */
    static Element marked(@Nullable Element properties, Element mark) {
        Element run = properties == null ? null : properties.child("rPr");
        List<Node> content = new ArrayList<>();
        content.add(mark);
        if (run != null) {
            content.addAll(run.children());
        }
        return withMark(properties, run == null ? Element.w("rPr", content) : run.with(content));
    }

    /** With these properties of the paragraph's mark. @param mark null for none */
    static Element withMark(@Nullable Element properties, @Nullable Element mark) {
        List<Node> content = new ArrayList<>();
        List<Node> behind = new ArrayList<>();
        if (properties != null) {
            for (Element child : properties.elements()) {
                if (child.is("sectPr") || child.is("pPrChange")) {
                    behind.add(child);
                } else if (!child.is("rPr")) {
                    content.add(child);
                }
            }
        }
        if (mark != null) {
            content.add(mark);
        }
        content.addAll(behind);
        return properties == null ? Element.w("pPr", content) : properties.with(content);
    }

    /** The mark of insertion or deletion on a paragraph's end; null where it has none. */
    static @Nullable Element mark(Element paragraph) {
        Element properties = paragraph.child("pPr");
        Element run = properties == null ? null : properties.child("rPr");
        if (run == null) {
            return null;
        }
        Element inserted = run.child("ins");
        return inserted != null ? inserted : run.child("del");
    }

    /** A paragraph with other properties. @param properties null for none */
    static Element with(Element paragraph, @Nullable Element properties) {
        List<Node> content = new ArrayList<>();
        if (properties != null && !properties.children().isEmpty()) {
            content.add(properties);
        }
        content.addAll(paragraph.without(child -> child.is("pPr")).children());
        return paragraph.with(content);
    }
}
