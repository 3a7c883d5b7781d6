package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes elements of a part of the old document over into a part of the new one: what their numbers stand for comes along. */
final class Adoption {
    private static final Set<String> STYLES = Set.of("pStyle", "rStyle", "tblStyle");
    private static final Set<String> UNIQUE = Set.of("paraId", "textId", "anchorId", "editId");

    private final Imports imports;
    private final String oldPart;
    private final String newPart;

    Adoption(Imports imports, String oldPart, String newPart) {
        this.imports = imports;
        this.oldPart = oldPart;
        this.newPart = newPart;
    }

    /** Whether an element says by its id which style a paragraph, run or table has. */
    private static boolean namesStyle(Element element) {
        return element.name().isW() && STYLES.contains(element.local());
    }

    CarriedBookmarks bookmarks() {
        return imports.bookmarks();
    }

    /** The element as it may stand in the new part; to be taken over once. */
    Element adopted(Element element) {
        List<Node> content = new ArrayList<>(element.children().size());
        boolean changed = false;
        for (Node node : element.children()) {
            Node own = node instanceof Element child ? child(child) : node;
            changed |= own != node;
            if (own != null) {
                content.add(own);
            }
        }
        return attributes(changed ? element.with(content) : element);
    }

    /** Null where it is left out. */
    private @Nullable Element child(Element child) {
        Element edge = bookmarks().of(child);
        if (edge != null || (Canonical.isLeftOut(child) && !child.is("lastRenderedPageBreak"))) {
            return edge;
        }
        Element own = adopted(child);
        // Of a run that only refers to a comment nothing is left.
        return own != child && own.is("r") && isBare(own) && !isBare(child) ? null : own;
    }

    private static boolean isBare(Element run) {
        return run.elements().stream().allMatch(Canonical::isProperties);
    }

    /** A copy of what stays where it is: without what may be there once only. */
    static Element anonymous(Element element) {
        Element bare = element.without(Canonical::isLeftOut);
        for (int i = element.attributeCount() - 1; i >= 0; i--) {
            Name name = element.attributeName(i);
            bare = UNIQUE.contains(name.local()) && !name.isW() ? bare.withoutAttribute(name) : bare;
        }
        return bare.with(bare.children().stream()
                .map(child -> child instanceof Element own ? anonymous(own) : child)
                .toList());
    }

    private Element attributes(Element element) {
        Element[] own = {element};
        element.eachAttribute((name, value) -> {
            if (References.isRelationship(name)) {
                own[0] = own[0].with(name, imports.relationship(oldPart, newPart, value));
            } else if (UNIQUE.contains(name.local()) && !name.isW()) {
                own[0] = own[0].withoutAttribute(name);
            }
        });
        return numbers(own[0]);
    }

    private Element numbers(Element element) {
        if (!element.name().isW()) {
            return element.local().equals("docPr")
                            && !element.attribute("", "id").isEmpty()
                    ? element.with(new Name("", "id", ""), imports.nextDrawing())
                    : element;
        }
        String local = element.local();
        if (namesStyle(element)) {
            imports.style(element.attribute("val"));
        } else if (local.equals("numId")) {
            return element.with("val", imports.numbering(element.attribute("val")));
        } else if (local.equals("footnoteReference") || local.equals("endnoteReference")) {
            return element.with("id", imports.notes().use(local, element.attribute("id")));
        } else if (local.equals("sdtPr")) {
            return element.without(child -> child.is("id"));
        }
        return element;
    }
}
