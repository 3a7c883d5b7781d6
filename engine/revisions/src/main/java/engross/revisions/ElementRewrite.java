package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree with some of its elements replaced; what holds none of them is the same as before. */
final class ElementRewrite {
    private ElementRewrite() {}

    /** What takes the place of elements. */
    interface Replacement {
        /** What stands in an element's place, which may be nothing; null where it stays and elements in it may be replaced. */
        @Nullable
        List<? extends Node> of(Element element);
    }

    /** An element with what is in it replaced, but not itself. */
    static Element of(Element element, Replacement replacement) {
        List<Node> content = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node node : element.children()) {
            List<? extends Node> own = node instanceof Element child ? replacement.of(child) : null;
            if (own != null) {
                content.addAll(own);
                changed = true;
            } else {
                Node inner = node instanceof Element child ? of(child, replacement) : node;
                changed |= inner != node;
                content.add(inner);
            }
        }
        return changed ? element.with(content) : element;
    }
}
