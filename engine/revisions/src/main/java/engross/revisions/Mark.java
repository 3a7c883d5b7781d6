package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Name;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element that is a revision mark.
 *
 * @param number that of the revision that it belongs to; marks side by side by one author are one revision
 * @param host what it marks the properties of, where it marks no content
 * @param move the name of the move that it is in; empty for none
 */
record Mark(Element element, Kind kind, int number, int paragraph, Element host, String move) {
    private static final Map<String, Kind> PROPERTIES = Map.ofEntries(
            Map.entry("rPrChange", Kind.RUN_PROPERTIES),
            Map.entry("pPrChange", Kind.PARAGRAPH_PROPERTIES),
            Map.entry("tblPrChange", Kind.TABLE_PROPERTIES),
            Map.entry("tblPrExChange", Kind.TABLE_EXCEPTIONS),
            Map.entry("tblGridChange", Kind.TABLE_GRID),
            Map.entry("trPrChange", Kind.ROW_PROPERTIES),
            Map.entry("tcPrChange", Kind.CELL_PROPERTIES),
            Map.entry("sectPrChange", Kind.SECTION_PROPERTIES),
            Map.entry("numberingChange", Kind.NUMBERING),
            Map.entry("cellIns", Kind.CELL_INSERTION),
            Map.entry("cellDel", Kind.CELL_DELETION),
            Map.entry("cellMerge", Kind.CELL_MERGE),
            Map.entry("customXmlInsRangeStart", Kind.CONTROL_INSERTION),
            Map.entry("customXmlDelRangeStart", Kind.CONTROL_DELETION),
            Map.entry("customXmlMoveFromRangeStart", Kind.CONTROL_MOVE_FROM),
            Map.entry("customXmlMoveToRangeStart", Kind.CONTROL_MOVE_TO),
            Map.entry("moveFromRangeStart", Kind.MOVE_FROM),
            Map.entry("moveToRangeStart", Kind.MOVE_TO));

    String author() {
        return element.attribute("author");
    }

    String date() {
        return element.attribute("date");
    }

    boolean isControl() {
        return element.local().startsWith("customXml");
    }

    /** The same mark as one of another revision. */
    Mark numbered(int other) {
        return new Mark(element, kind, other, paragraph, host, move);
    }

    /** Whether two texts carry the same marks one by one. */
    static boolean sayTheSame(List<Mark> first, List<Mark> second) {
        boolean same = first.size() == second.size();
        for (int i = 0; same && i < first.size(); i++) {
            Mark a = first.get(i);
            Mark b = second.get(i);
            same = a.kind == b.kind
                    && a.author().equals(b.author())
                    && a.date().equals(b.date())
                    && a.text().equals(b.text());
        }
        return same;
    }

    /** Whether the next mark is of the same revision. */
    boolean goesOnIn(Element next, Kind nextKind) {
        return kind == nextKind
                && !isChange(next)
                && !isMoveRange(element)
                && author().equals(next.attribute("author"))
                && date().equals(next.attribute("date"));
    }

    /** What is changed; of what is changed as a whole, the first line. */
    String text() {
        boolean content = element.children().stream().anyMatch(Element.class::isInstance) && !isChange(element);
        return content
                ? PlainText.of(element)
                : PlainText.of(host).lines().findFirst().orElse("");
    }

    /** Whether it marks the beginning of a moved range and no text itself. */
    static boolean isMoveRange(Element element) {
        return element.is("moveFromRangeStart") || element.is("moveToRangeStart");
    }

    /** Whether old properties are in it, which are no part of the text. */
    static boolean isChange(Element element) {
        return element.local().endsWith("Change") && PROPERTIES.containsKey(element.local());
    }

    /** What an element marks where it stands; null where it is no mark. */
    static @Nullable Kind kindOf(Element element, Element parent) {
        if (!element.name().isW()) {
            return null;
        }
        Kind kind = PROPERTIES.get(element.local());
        return kind != null ? kind : content(element.local(), parent);
    }

    private static @Nullable Kind content(String local, Element parent) {
        switch (local) {
            case "ins":
                if (parent.is("numPr")) {
                    return Kind.NUMBERING_INSERTION;
                }
                return at(parent, Kind.INSERTION, Kind.PARAGRAPH_INSERTION, Kind.ROW_INSERTION, Kind.MATH_INSERTION);
            case "del":
                return at(parent, Kind.DELETION, Kind.PARAGRAPH_DELETION, Kind.ROW_DELETION, Kind.MATH_DELETION);
            case "moveFrom":
                return at(parent, Kind.MOVE_FROM, Kind.PARAGRAPH_MOVE_FROM, Kind.MOVE_FROM, Kind.MOVE_FROM);
            case "moveTo":
                return at(parent, Kind.MOVE_TO, Kind.PARAGRAPH_MOVE_TO, Kind.MOVE_TO, Kind.MOVE_TO);
            default:
                return null;
        }
    }

    private static Kind at(Element parent, Kind run, Kind paragraph, Kind row, Kind math) {
        if (parent.is("rPr")) {
            return paragraph;
        }
        if (parent.is("trPr")) {
            return row;
        }
        return parent.is(Name.M, "ctrlPr") || parent.is(Name.M, "r") ? math : run;
    }
}
