package engross.api;

import engross.model.Document;
import engross.redline.Views;
import engross.word.content.Reading;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A text that a document with marks holds.
 *
 * @param how it is had from the marks, such as {@code rejecting all changes}
 * @param name such as {@code the base text}
 * @param property of the document under which its digest stands
 * @param reading whose changes are accepted when it is read from the bytes
 * @param view the same of a tree
 * @param text what it has to say, without marks, numbered by itself; none where the numbers depend on all marks, as those of one author's text
 *     among the changes of others do: then the bytes have to say what the marks of the tree say, which were proved before it was numbered
 */
record HeldText(
        String how,
        String name,
        String property,
        Reading reading,
        UnaryOperator<Document> view,
        Optional<Document> text) {
    /** The names of the document's properties that hold the digests. */
    static final String BASE = "SHA-256 of the text with all changes rejected";

    static final String REVISED = "SHA-256 of the text with all changes accepted";
    static final String ONLY = "SHA-256 of the text with only these changes accepted: ";
    static final String BUT = "SHA-256 of the text with only these changes rejected: ";

    static HeldText base(Document text) {
        return base(Optional.of(text));
    }

    static HeldText base(Optional<Document> text) {
        return new HeldText("rejecting all changes", "the base text", BASE, Reading.BEFORE, Views::rejected, text);
    }

    static HeldText revised(Document text) {
        return revised(Optional.of(text));
    }

    /** The text with the changes of all authors. */
    static HeldText ofAll() {
        return revised(Optional.empty());
    }

    private static HeldText revised(Optional<Document> text) {
        return new HeldText("accepting all changes", "the revised text", REVISED, Reading.AFTER, Views::accepted, text);
    }

    /** The text of one author. */
    static HeldText onlyOf(String author) {
        return new HeldText(
                "accepting only the changes of " + author,
                "the text of " + author,
                ONLY + author,
                Reading.onlyOf(author),
                document -> Views.byAuthor(document, author),
                Optional.empty());
    }

    /** The text of everybody else. */
    static HeldText allBut(String author) {
        return new HeldText(
                "rejecting only the changes of " + author,
                "the text without " + author,
                BUT + author,
                Reading.allBut(author),
                document -> Views.accepted(Views.rejectedOf(document, author)),
                Optional.empty());
    }
}
