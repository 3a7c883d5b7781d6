package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import engross.revisions.xml.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paragraph's content as it is written.
 *
 * @param run the run that it stands in; null for what stands in the paragraph itself, such as mathematics
 * @param node what stands there: text, or an element
 */
record Piece(@Nullable Element run, Node node) {
    @Nullable
    Element format() {
        return run == null ? null : run.child("rPr");
    }

    boolean isAnchor() {
        return run == null && node instanceof Element element && isAnchor(element);
    }

    /** Whether it is the edge of a range, or a run that only refers to a comment. */
    static boolean isAnchor(Element element) {
        if (!element.is("r")) {
            return Canonical.isLeftOut(element);
        }
        List<Element> content =
                element.elements().stream().filter(child -> !child.is("rPr")).toList();
        return !content.isEmpty() && content.stream().allMatch(Canonical::isLeftOut);
    }

    /** The text of a word, without the anchors in it. */
    static String text(List<Piece> word) {
        if (word.size() == 1 && word.get(0).node() instanceof Text only) {
            return only.value();
        }
        StringBuilder text = new StringBuilder();
        word.forEach(piece -> text.append(piece.node() instanceof Text part ? part.value() : ""));
        return text.toString();
    }

    /** The innermost of what holds pieces together: hyperlinks, simple fields, content controls. */
    record Placed(Piece piece, List<Element> path) {}
}
