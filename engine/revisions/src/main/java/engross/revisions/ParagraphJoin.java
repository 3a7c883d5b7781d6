package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of an element in which paragraphs are joined: what stands before a mark that is gone goes into the next paragraph, whose
 * mark, and so whose properties, stay. At a table and at the end of a cell or text there is no next one: what has text stays.
 */
final class ParagraphJoin {
    private static final Set<String> SAY_NOTHING = Set.of(
            "pPr",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd");

    private final Element parent;
    private final List<Node> out = new ArrayList<>();
    /** What waits for the next paragraph. */
    private final List<Node> waiting = new ArrayList<>();
    /** The last paragraph whose mark is gone; null where none waits. */
    private @Nullable Element open;

    ParagraphJoin(Element parent) {
        this.parent = parent;
    }

    /** @param joins whether its mark is gone */
    void paragraph(Element paragraph, boolean joins) {
        if (joins) {
            waiting.addAll(content(paragraph));
            open = paragraph;
        } else if (open == null) {
            out.add(paragraph);
        } else {
            List<Node> joined = new ArrayList<>();
            Element properties = paragraph.child("pPr");
            if (properties != null) {
                joined.add(properties);
            }
            joined.addAll(waiting);
            joined.addAll(content(paragraph));
            out.add(paragraph.with(joined));
            waiting.clear();
            open = null;
        }
    }

    private static List<Node> content(Element paragraph) {
        return paragraph.without(child -> child.is("pPr")).children();
    }

    void add(Node node) {
        if (open == null) {
            out.add(node);
        } else if (node instanceof Element element && isBlock(element)) {
            flush(false);
            out.add(node);
        } else {
            waiting.add(node);
        }
    }

    private static boolean isBlock(Element element) {
        return element.is("tbl") || element.is("sdt") || element.is("customXml") || element.is("sectPr");
    }

    List<Node> close() {
        flush(true);
        return out;
    }

    /** No paragraph follows. @param end whether nothing follows at all */
    private void flush(boolean end) {
        Element last = open;
        if (last == null) {
            return;
        }
        boolean says = waiting.stream().anyMatch(node -> !(node instanceof Element e && saysNothing(e)));
        if (says || (end && needsParagraph())) {
            List<Node> content = new ArrayList<>();
            Element properties = last.child("pPr");
            if (properties != null) {
                content.add(properties.without(child -> child.is("sectPr")));
            }
            content.addAll(waiting);
            out.add(last.with(content));
        } else {
            out.addAll(waiting);
        }
        waiting.clear();
        open = null;
    }

    private static boolean saysNothing(Element element) {
        return SAY_NOTHING.contains(element.local()) || Piece.isAnchor(element);
    }

    /** The paragraph that a cell ends with may be in a content control. */
    private static boolean endsInParagraph(Element block) {
        Element content = block.is("sdt") ? block.child("sdtContent") : block.is("customXml") ? block : null;
        List<Element> blocks = content == null ? List.of() : content.elements();
        Element last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        return last != null && (last.is("p") || endsInParagraph(last));
    }

    /** A cell ends with a paragraph, and every text has one block at least. */
    private boolean needsParagraph() {
        for (int i = out.size() - 1; i >= 0; i--) {
            if (out.get(i) instanceof Element element) {
                if (element.is("p")) {
                    return false;
                }
                if (element.is("tbl") || element.is("sdt") || element.is("customXml")) {
                    return parent.is("tc") && !endsInParagraph(element);
                }
            }
        }
        return true;
    }
}
