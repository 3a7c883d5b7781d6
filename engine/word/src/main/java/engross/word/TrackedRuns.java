package engross.word;

import engross.model.Change;
import engross.model.Format;
import engross.model.Revision;

/**
 * Opens and closes w:ins, w:del and w:r as the text asks for it: neighbours with the same change share a mark, neighbours that also
 * look the same share a run (ECMA-376 Part 1, 17.13.5).
 */
final class TrackedRuns {
    /** What a run is beside its format. */
    static final int RIGHT_TO_LEFT = 1;

    static final int EAST_ASIAN_HINT = 2;
    static final int EAST_ASIAN_EMPHASIS = 4;
    static final int LINK = 8;
    static final int NOTE_MARK = 16;

    /** A move must have a date (CT_MoveBookmark), also where none is known. */
    private static final String UNKNOWN_DATE = "1970-01-01T00:00:00Z";

    private final DocumentContext context;
    private final XmlBytes xml;

    private Change outer = Change.NONE;
    private Change open = Change.NONE;
    private boolean inRun;
    private Format format = Format.PLAIN;
    private int traits;

    TrackedRuns(DocumentContext context, XmlBytes xml) {
        this.context = context;
        this.xml = xml;
    }

    /** The change of the block around, which all that is in it carries. */
    void outer(Change change) {
        outer = change;
    }

    /** Makes what follows stand under a change. */
    void change(Change own) {
        Change change = own.within(outer);
        if (change.equals(open)) {
            return;
        }
        close();
        if (change.inserted() != null) {
            mark(change.isMoved() ? "<w:moveTo" : "<w:ins", change.inserted());
            xml.raw(">");
        }
        if (change.deleted() != null) {
            mark(change.isMoved() ? "<w:moveFrom" : "<w:del", change.deleted());
            xml.raw(">");
        }
        open = change;
    }

    /** The start tag of a mark up to its attributes: number, author, date. */
    private void mark(String start, Revision revision) {
        xml.raw(start).attribute("w:id", context.nextAnnotation()).attribute("w:author", revision.author());
        if (revision.date() != null) {
            xml.attribute("w:date", revision.date());
        }
    }

    /** The marks of what is around, of a row in it or of a paragraph that parts tables: see {@link #marks}. */
    void outerMarks() {
        marks(outer);
    }

    /** The marks of a paragraph mark or of a row, empty elements (17.13.5.20, 17.13.5.15). @param change with that of what is around */
    void marks(Change change) {
        if (change.inserted() != null) {
            mark(change.isMoved() ? "<w:moveTo" : "<w:ins", change.inserted());
            xml.raw("/>");
        }
        if (change.deleted() != null) {
            mark(change.isMoved() ? "<w:moveFrom" : "<w:del", change.deleted());
            xml.raw("/>");
        }
    }

    /** Where the text of a move begins, at the place that it leaves or at the one that it gets to (17.13.5.24 and 17.13.5.28). */
    int openMove(Change change) {
        int number = context.nextAnnotation();
        Revision by = change.deleted() != null ? change.deleted() : change.inserted();
        xml.raw(change.isDeleted() ? "<w:moveFromRangeStart" : "<w:moveToRangeStart")
                .attribute("w:id", number);
        xml.attribute("w:author", by == null ? "" : by.author());
        xml.attribute("w:date", by != null && by.date() != null ? by.date() : UNKNOWN_DATE);
        xml.attribute("w:name", change.move()).raw("/>");
        return number;
    }

    /** Where it ends (17.13.5.23 and 17.13.5.27). */
    void closeMove(Change change, int number) {
        xml.raw(change.isDeleted() ? "<w:moveFromRangeEnd" : "<w:moveToRangeEnd");
        xml.attribute("w:id", number).raw("/>");
    }

    /** The mark of a cell of an inserted or deleted column: one of the two only (17.13.5.1 and 17.13.5.2). */
    void cellMark(Change change) {
        if (change.deleted() != null) {
            mark("<w:cellDel", change.deleted());
            xml.raw("/>");
        } else if (change.inserted() != null) {
            mark("<w:cellIns", change.inserted());
            xml.raw("/>");
        }
    }

    /** Whether what is around is inserted or deleted. */
    boolean isInChange() {
        return !outer.isNone();
    }

    /** Makes what follows stand in a run of this look. */
    void run(Format wanted, int wantedTraits) {
        if (inRun && traits == wantedTraits && format.equals(wanted)) {
            return;
        }
        closeRun();
        xml.raw("<w:r>");
        if (wantedTraits != 0 || !wanted.equals(Format.PLAIN)) {
            properties(wanted, wantedTraits);
        }
        inRun = true;
        format = wanted;
        traits = wantedTraits;
    }

    /** Makes what follows stand in the open run, whatever its look, or in a plain one. */
    void runOrLast(int wantedTraits) {
        if (!inRun || (traits & NOTE_MARK) != 0) {
            run(Format.PLAIN, wantedTraits);
        }
    }

    /** The change that what is written now stands under. */
    Change open() {
        return open;
    }

    private void properties(Format f, int t) {
        int start = xml.length();
        xml.raw("<w:rPr>");
        int content = xml.length();
        String style = context.characterStyle(f, t);
        if (!style.isEmpty()) {
            xml.raw("<w:rStyle").attribute("w:val", style).raw("/>");
        }
        if ((t & EAST_ASIAN_HINT) != 0) {
            xml.raw("<w:rFonts w:hint=\"eastAsia\"/>");
        }
        if (f.bold()) {
            xml.raw("<w:b/><w:bCs/>");
        }
        if (f.italic() && (t & EAST_ASIAN_EMPHASIS) == 0) {
            xml.raw("<w:i/><w:iCs/>");
        }
        switch (f.position()) {
            case BASELINE -> {}
            case SUPERSCRIPT -> xml.raw("<w:vertAlign w:val=\"superscript\"/>");
            case SUBSCRIPT -> xml.raw("<w:vertAlign w:val=\"subscript\"/>");
        }
        if ((t & RIGHT_TO_LEFT) != 0) {
            xml.raw("<w:rtl/>");
        }
        if (xml.length() == content) {
            xml.truncate(start);
        } else {
            xml.raw("</w:rPr>");
        }
    }

    /** Text in the open run; deleted text has an element of its own (w:delText, 17.3.3.7), but not where it was moved. */
    void text(String text, int from, int to) {
        boolean keep = text.charAt(from) == ' ' || text.charAt(to - 1) == ' ';
        boolean deleted = open.isDeleted() && !open.isMoved();
        xml.raw(deleted ? "<w:delText" : "<w:t").raw(keep ? " xml:space=\"preserve\">" : ">");
        xml.text(text, from, to);
        xml.raw(deleted ? "</w:delText>" : "</w:t>");
    }

    private void closeRun() {
        if (inRun) {
            xml.raw("</w:r>");
            inRun = false;
        }
    }

    /** Closes the run and the marks. */
    void close() {
        closeRun();
        if (open.isDeleted()) {
            xml.raw(open.isMoved() ? "</w:moveFrom>" : "</w:del>");
        }
        if (open.isInserted()) {
            xml.raw(open.isMoved() ? "</w:moveTo>" : "</w:ins>");
        }
        open = Change.NONE;
    }
}
