package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import engross.revisions.xml.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the revision marks of a story, in the order of the text. */
final class Marks {
    private final IdentityHashMap<Element, Mark> marks = new IdentityHashMap<>();
    private final List<Mark> inOrder = new ArrayList<>();
    /** Of the moved ranges that are open, the names by the ids of their starts. */
    private final Map<String, String> movedFrom = new LinkedHashMap<>();

    private final Map<String, String> movedTo = new LinkedHashMap<>();
    private int number;
    private int paragraph;

    private Marks(int before) {
        this.number = before;
    }

    /** @param before the number of the last revision of the parts before this one */
    static Marks of(Element root, int before) {
        Marks marks = new Marks(before);
        marks.children(root, root);
        return marks;
    }

    /** The mark that an element is; null where it is none. */
    @Nullable
    Mark of(Element element) {
        return marks.get(element);
    }

    List<Mark> inOrder() {
        return inOrder;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** The number of the last revision. */
    int last() {
        return number;
    }

    /** @param host the run, paragraph, cell, row or table that these may be properties of */
    private void children(Element parent, Element host) {
        Mark before = null;
        for (Node node : parent.children()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            Kind kind = Mark.kindOf(element, parent);
            if (kind != null) {
                before = mark(element, kind, before, host);
            } else {
                element(element, before, host);
                before = null;
            }
        }
    }

    private void element(Element element, @Nullable Mark before, Element host) {
        if (element.is("p")) {
            paragraph++;
        } else if (element.is("moveFromRangeEnd")) {
            movedFrom.remove(element.attribute("id"));
        } else if (element.is("moveToRangeEnd")) {
            movedTo.remove(element.attribute("id"));
        }
        int first = inOrder.size();
        if (element.is(Name.MC, "AlternateContent")) {
            alternatives(element, host);
        } else {
            children(element, isHost(element) ? element : host);
        }
        if (before != null && before.isControl() && inOrder.size() > first) {
            closeControl(inOrder.size() - 1, before.number());
        }
    }

    /** A text box is there twice, for new readers and for old ones: its marks are the same revisions (ECMA-376 Part 3, 7.5). */
    private void alternatives(Element alternatives, Element host) {
        int before = inOrder.size();
        List<Mark> chosen = List.of();
        for (Element alternative : alternatives.elements()) {
            int start = inOrder.size();
            int last = number;
            children(alternative, host);
            List<Mark> own = inOrder.subList(start, inOrder.size());
            if (start == before) {
                chosen = List.copyOf(own);
            } else if (Mark.sayTheSame(chosen, own)) {
                for (int i = 0; i < own.size(); i++) {
                    marks.put(
                            own.get(i).element(),
                            own.get(i).numbered(chosen.get(i).number()));
                }
                own.clear();
                number = last;
            }
        }
    }

    private static boolean isHost(Element element) {
        return element.is("p")
                || element.is("r")
                || element.is("tc")
                || element.is("tr")
                || element.is("tbl")
                || element.is("sectPr")
                || element.is(Name.M, "r");
    }

    /** What marks the end of a content control belongs to what marks its start. */
    private void closeControl(int last, int control) {
        Mark end = inOrder.get(last);
        if (end.isControl()) {
            add(last, end.numbered(control));
        }
    }

    private void add(int index, Mark mark) {
        if (index == inOrder.size()) {
            inOrder.add(mark);
        } else {
            inOrder.set(index, mark);
        }
        marks.put(mark.element(), mark);
    }

    private Mark mark(Element element, Kind kind, @Nullable Mark before, Element host) {
        boolean range = Mark.isMoveRange(element);
        if (range) {
            (kind == Kind.MOVE_FROM ? movedFrom : movedTo).put(element.attribute("id"), element.attribute("name"));
            paragraphOf(kind, element.attribute("name"));
        }
        int own = number + 1;
        if (before != null && before.goesOnIn(element, kind)) {
            own = before.number();
        } else if (!range) {
            number = own;
        }
        Mark mark = new Mark(element, kind, own, paragraph, host, move(kind));
        add(inOrder.size(), mark);
        if (!Mark.isChange(element)) {
            children(element, host);
        }
        return mark;
    }

    /** The mark of a paragraph stands before the range that begins in it. */
    private void paragraphOf(Kind range, String name) {
        int last = inOrder.size() - 1;
        Mark mark = last < 0 ? null : inOrder.get(last);
        Kind wanted = range == Kind.MOVE_FROM ? Kind.PARAGRAPH_MOVE_FROM : Kind.PARAGRAPH_MOVE_TO;
        if (mark != null
                && mark.kind() == wanted
                && mark.paragraph() == paragraph
                && mark.move().isEmpty()) {
            add(last, new Mark(mark.element(), wanted, mark.number(), paragraph, mark.host(), name));
        }
    }

    /** The name of the innermost range. */
    private String move(Kind kind) {
        Map<String, String> open = switch (kind) {
            case MOVE_FROM, PARAGRAPH_MOVE_FROM -> movedFrom;
            case MOVE_TO, PARAGRAPH_MOVE_TO -> movedTo;
            default -> Map.of();
        };
        String name = "";
        for (String next : open.values()) {
            name = next;
        }
        return name;
    }
}
