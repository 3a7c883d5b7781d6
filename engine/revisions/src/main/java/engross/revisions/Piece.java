package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
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

    /** The innermost of what holds pieces together: hyperlinks, simple fields, content controls. */
    record Placed(Piece piece, List<Element> path) {}
}
