package engross.revisions;

import engross.revisions.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which revisions one reads as one change: a whole paragraph with its end, and a row or cell with all that is in it. The end may be that of
 * the paragraph before, as when one types at the end of a text.
 */
final class ChangeNumbers {
    private final Marks marks;
    /** The number of the first revision of a change, by those of the others. */
    private final Map<Integer, Integer> changes = new HashMap<>();

    private ChangeNumbers(Marks marks) {
        this.marks = marks;
    }

    /** @return by the number of a revision, that of the one that its change is named by; those that stand alone are not in it */
    static Map<Integer, Integer> of(Element root, Marks marks) {
        ChangeNumbers numbers = new ChangeNumbers(marks);
        if (!marks.isEmpty()) {
            numbers.walk(root);
        }
        return numbers.changes;
    }

    private void walk(Element parent) {
        List<Element> paragraphs = new ArrayList<>();
        for (Element child : parent.elements()) {
            if (child.is("p")) {
                paragraphs.add(child);
            } else if (!Canonical.isLeftOut(child) && marks.of(child) == null) {
                paragraphs(paragraphs);
                paragraphs.clear();
                part(child, "tr", "trPr");
                part(child, "tc", "tcPr");
            }
            walk(child);
        }
        paragraphs(paragraphs);
    }

    /** A row or cell that is there in one text only. */
    private void part(Element part, String name, String properties) {
        Element own = part.is(name) ? part.child(properties) : null;
        Mark lead = own == null ? null : firstMark(own);
        if (lead != null) {
            join(lead, part);
        }
    }

    private @Nullable Mark firstMark(Element properties) {
        for (Element child : properties.elements()) {
            Mark mark = marks.of(child);
            if (mark != null && (mark.kind().isAdded() || mark.kind().isRemoved())) {
                return mark;
            }
        }
        return null;
    }

    /** Paragraphs in a row. */
    private void paragraphs(List<Element> paragraphs) {
        int i = 0;
        while (i < paragraphs.size()) {
            Mark end = end(paragraphs.get(i));
            if (end == null) {
                i++;
            } else if (isWhole(paragraphs.get(i), end)) {
                join(end, paragraphs.get(i++));
            } else {
                i = typedBehind(paragraphs, i, end);
            }
        }
    }

    /**
     * What was typed behind a paragraph: its end and the text of the next one are a change, and so on.
     *
     * @return where to go on
     */
    private int typedBehind(List<Element> paragraphs, int from, Mark end) {
        int last = from + 1;
        while (last < paragraphs.size()
                && isSame(end, end(paragraphs.get(last)))
                && isWhole(paragraphs.get(last), end)) {
            last++;
        }
        if (last == paragraphs.size()
                || isSame(end, end(paragraphs.get(last)))
                || !hasText(paragraphs.get(last))
                || !isWhole(paragraphs.get(last), end)) {
            return from + 1;
        }
        for (int i = from; i < last; i++) {
            Mark lead = end(paragraphs.get(i));
            Element text = paragraphs.get(i + 1).without(child -> child.is("pPr"));
            if (lead != null) {
                join(lead, text);
            }
        }
        return last + 1;
    }

    private static boolean isSame(Mark first, @Nullable Mark second) {
        return second != null && first.kind() == second.kind() && first.author().equals(second.author());
    }

    private @Nullable Mark end(Element paragraph) {
        Element properties = paragraph.child("pPr");
        Element run = properties == null ? null : properties.child("rPr");
        return run == null ? null : firstMark(run);
    }

    private static boolean hasText(Element paragraph) {
        return paragraph.elements().stream().anyMatch(child -> !child.is("pPr") && !Canonical.isLeftOut(child));
    }

    /** Whether all text of a paragraph is there in the same text only as its end, by the same author. */
    private boolean isWhole(Element element, Mark end) {
        for (Element child : element.elements()) {
            Mark mark = marks.of(child);
            boolean own = mark != null && goesWith(mark, end);
            if (!own && !child.is("pPr") && !isNothing(child) && !(holdsText(child) && isWhole(child, end))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNothing(Element child) {
        return Canonical.isProperties(child)
                || Piece.isAnchor(child)
                || child.local().endsWith("RangeEnd")
                || (marks.of(child) != null && child.local().endsWith("RangeStart"))
                || (child.is("r") && child.elements().stream().allMatch(Canonical::isProperties));
    }

    private static boolean holdsText(Element child) {
        return Tokens.isWrapper(child) || child.is("sdtContent");
    }

    private static boolean goesWith(Mark mark, Mark lead) {
        return mark.author().equals(lead.author())
                && (lead.kind().isAdded() ? mark.kind().isAdded() : mark.kind().isRemoved());
    }

    /** What is in an element and was done with it; text that was inserted where a paragraph was moved to is another change. */
    private void join(Mark lead, Element element) {
        for (Element child : element.elements()) {
            Mark mark = marks.of(child);
            if (mark != null
                    && goesWith(mark, lead)
                    && mark.kind().isMoved() == lead.kind().isMoved()) {
                changes.putIfAbsent(mark.number(), changes.getOrDefault(lead.number(), lead.number()));
            }
            join(lead, child);
        }
    }
}
