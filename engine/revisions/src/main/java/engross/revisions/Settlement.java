package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Accepts and rejects the marks of one story. What has no mark in it stays the same element. */
final class Settlement {
    private final Marks marks;
    private final Function<Mark, Decision> decisions;
    /** Ids of the ranges whose starts are gone, with the names of their ends. */
    private final Set<String> closed = new HashSet<>();

    /** How many columns the table has that is being settled. */
    private int columns;

    private Settlement(Marks marks, Function<Mark, Decision> decisions) {
        this.marks = marks;
        this.decisions = decisions;
    }

    static Element of(Element root, Marks marks, Function<Mark, Decision> decisions) {
        return marks.isEmpty() ? root : new Settlement(marks, decisions).element(root, false);
    }

    /** What becomes of what an element marks; {@code KEEP} where it marks nothing. */
    Decision decision(Element element) {
        Mark mark = marks.of(element);
        return mark == null ? Decision.KEEP : decisions.apply(mark);
    }

    /** Whether the element is a mark whose content goes. */
    boolean removes(Element element) {
        Mark mark = marks.of(element);
        return mark != null && decisions.apply(mark).removes(mark.kind());
    }

    boolean anyRemoves(@Nullable Element properties) {
        return properties != null && properties.elements().stream().anyMatch(this::removes);
    }

    /** @param restored whether deleted text in it is text again */
    private Element element(Element element, boolean restored) {
        if (element.children().isEmpty()) {
            return element;
        }
        List<Node> settled = content(element, restored);
        return same(settled, element.children()) ? element : element.with(settled);
    }

    private static boolean same(List<Node> settled, List<Node> before) {
        if (settled.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) != before.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The content of an element, with paragraphs joined whose marks are gone. */
    private List<Node> content(Element parent, boolean restored) {
        ParagraphJoin out = new ParagraphJoin(parent);
        children(parent, out, restored);
        return out.close();
    }

    private void children(Element parent, ParagraphJoin out, boolean restored) {
        Mark control = null;
        for (Node node : parent.children()) {
            if (!(node instanceof Element element)) {
                out.add(node);
                continue;
            }
            Mark mark = marks.of(element);
            if (mark != null) {
                mark(mark, out, restored);
                control = mark.isControl() ? mark : null;
            } else if (control != null
                    && isControl(element)
                    && decisions.apply(control).removes(control.kind())) {
                unwrapped(element, out, restored);
                control = null;
            } else {
                plain(element, out, restored);
                control = null;
            }
        }
    }

    private static boolean isControl(Element element) {
        return element.is("sdt") || element.is("customXml");
    }

    /** A content control that goes leaves what is in it, joined with what stands around it. */
    private void unwrapped(Element control, ParagraphJoin out, boolean restored) {
        Element content = control.is("sdt") ? control.child("sdtContent") : control;
        if (content != null) {
            children(content.without(child -> child.is("customXmlPr")), out, restored);
        }
    }

    private void mark(Mark mark, ParagraphJoin out, boolean restored) {
        Decision decision = decisions.apply(mark);
        Element element = mark.element();
        if (decision == Decision.KEEP) {
            out.add(Mark.isChange(element) ? element : element(element, false));
            return;
        }
        if (mark.isControl() || Mark.isMoveRange(element)) {
            closed.add(element.local().replace("Start", "End") + element.attribute("id"));
        } else if (!decision.removes(mark.kind()) && isContent(element)) {
            boolean text = restored || element.is("del");
            content(element, text).forEach(out::add);
        }
    }

    private static boolean isContent(Element element) {
        return element.is("ins") || element.is("del") || element.is("moveFrom") || element.is("moveTo");
    }

    private void plain(Element element, ParagraphJoin out, boolean restored) {
        if (element.local().endsWith("RangeEnd") && closed.contains(element.local() + element.attribute("id"))) {
            return;
        }
        if (element.is("p")) {
            Element properties = element.child("pPr");
            Element mark = properties == null ? null : properties.child("rPr");
            out.paragraph(element(element, restored), anyRemoves(mark));
        } else if (element.is("tbl")) {
            table(element, out, restored);
        } else if (element.is("tr")) {
            if (!anyRemoves(element.child("trPr"))) {
                TableSettlement.row(this, element, row -> element(row, restored), columns)
                        .ifPresent(out::add);
            }
        } else if (restored && (element.is("delText") || element.is("delInstrText"))) {
            out.add(element.named(element.is("delText") ? "t" : "instrText"));
        } else if (element.name().uri().equals(Name.M)) {
            math(element, out, restored);
        } else {
            PropertySettlement.of(this, element, element(element, restored)).ifPresent(out::add);
        }
    }

    private void table(Element table, ParagraphJoin out, boolean restored) {
        int outer = columns;
        Element grid = table.child("tblGrid");
        Element settledGrid = grid == null
                ? null
                : PropertySettlement.of(this, grid, element(grid, restored)).orElse(grid);
        columns = settledGrid == null ? 0 : settledGrid.elements().size();
        Element settled = element(table, restored);
        columns = outer;
        if (settled == table || TableSettlement.hasRows(settled)) {
            out.add(settled);
        }
    }

    /** A mathematical object whose control character goes leaves what is in it; a run without text goes. */
    private void math(Element element, ParagraphJoin out, boolean restored) {
        Element settled = element(element, restored);
        if (MathSettlement.isGone(this, element)) {
            MathSettlement.arguments(settled).forEach(out::add);
        } else if (settled == element || !MathSettlement.isEmptyRun(settled)) {
            out.add(settled);
        }
    }
}
