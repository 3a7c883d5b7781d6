package engross.redline;

import engross.model.Document;
import engross.model.Inline;
import engross.redline.View.Verdict;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The texts that a marked tree holds. What a mark's fate does to the tree is what Word does (ECMA-376 Part 1, 17.13.5): a paragraph
 * whose mark goes joins with the next one, which gives the style, while label and id come from the first that has text; it vanishes
 * where it has none. Items, sequences and tables that become empty vanish, divisions, rows and columns where their own change says
 * so, notes and comments where nothing refers to them any more.
 */
public final class Views {
    private Views() {}

    /** The text after all changes. The result has no marks. */
    public static Document accepted(Document document) {
        return Settled.of(document, View.FINAL);
    }

    /** The inlines of a text after all changes, without marks. */
    public static List<Inline> accepted(List<? extends Inline> inlines) {
        return Content.of(List.copyOf(inlines), View.FINAL);
    }

    /** The text before all changes. The result has no marks. */
    public static Document rejected(Document document) {
        return Settled.of(document, View.ORIGINAL);
    }

    /** The text if only this author's changes are made: those of all others are rejected. The result has no marks. */
    public static Document byAuthor(Document document, String author) {
        return Settled.of(document, View.ofAuthor(author));
    }

    /** The tree with this author's changes accepted; the marks of all others stay. */
    public static Document acceptedOf(Document document, String author) {
        return Settled.of(document, new View(by -> Authors.includes(by, author) ? Verdict.ACCEPT : Verdict.LEAVE));
    }

    /** The tree with this author's changes rejected; the marks of all others stay. */
    public static Document rejectedOf(Document document, String author) {
        return Settled.of(document, new View(by -> Authors.includes(by, author) ? Verdict.REJECT : Verdict.LEAVE));
    }

    /** Who has marks in a tree, in alphabetical order. */
    public static SortedSet<String> authors(Document document) {
        SortedSet<String> authors = new TreeSet<>();
        Settled.of(document, new View(by -> {
            authors.addAll(by.authors());
            return Verdict.LEAVE;
        }));
        return authors;
    }

    /** Whether anything in the body or the notes is inserted or deleted. */
    public static boolean hasMarks(Document document) {
        return Marks.in(document);
    }
}
