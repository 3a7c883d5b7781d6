package engross.revisions;

import engross.revisions.xml.Element;
import engross.revisions.xml.Node;
import java.util.List;

/** Makes marks: each with its own id, by one author at one time. Used by one thread. */
final class Authorship {
    private final String author;
    private final String date;
    private int next;

    /**
     * @param date ISO 8601; empty for none
     * @param next the first id that no annotation of the document has
     */
    Authorship(String author, String date, int next) {
        this.author = author;
        this.date = date;
        this.next = next;
    }

    /** Whether its marks have a date: the schema asks for one at the edges of moves alone (CT_MoveBookmark). */
    boolean isDated() {
        return !date.isEmpty();
    }

    /** An element of this name with id, author and date. */
    Element mark(String name, List<? extends Node> content) {
        Element mark = Element.w(name, content).with("id", nextId()).with("author", author);
        return date.isEmpty() ? mark : mark.with("date", date);
    }

    /** An element of this name with an id alone, as ends of ranges have. */
    Element withId(String name, String id) {
        return Element.w(name).with("id", id);
    }

    String nextId() {
        return Integer.toString(next++);
    }
}
