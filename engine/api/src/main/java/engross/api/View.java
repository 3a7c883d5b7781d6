package engross.api;

import engross.model.Diagnostic;
import engross.model.Document;
import engross.redline.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which text of a source with marks is written.
 *
 * @param state which one
 * @param author whose changes alone are taken over, those of all others being left out; empty for everybody's
 */
public record View(engross.pdf.View state, String author) {
    private static final String AUTHOR = "author=";

    /** Both texts, with every change marked. */
    public static final View MARKUP = new View(engross.pdf.View.MARKUP, "");

    /** The text after all changes. */
    public static final View FINAL = new View(engross.pdf.View.FINAL, "");

    /** The text before all changes. */
    public static final View ORIGINAL = new View(engross.pdf.View.ORIGINAL, "");

    /** The text with the changes of one author only. @param author as the marks name it */
    public static View ofAuthor(String author) {
        return new View(engross.pdf.View.FINAL, author);
    }

    /** Reads {@code markup}, {@code final}, {@code original} or {@code author=NAME}; nothing where it is none of these. */
    public static Optional<View> parse(String text) {
        if (text.startsWith(AUTHOR) && text.length() > AUTHOR.length()) {
            return Optional.of(ofAuthor(text.substring(AUTHOR.length())));
        }
        return switch (text) {
            case "markup" -> Optional.of(MARKUP);
            case "final" -> Optional.of(FINAL);
            case "original" -> Optional.of(ORIGINAL);
            default -> Optional.empty();
        };
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        return author.isEmpty() ? state.name().toLowerCase(Locale.ROOT) : AUTHOR + author;
    }

    /** A warning where the text has marks, but none of the author that is asked for. */
    List<Diagnostic> unknownAuthor(AssembledDocument marked) {
        Set<String> authors = author.isEmpty() ? Set.of() : Views.authors(marked.document());
        return authors.isEmpty() || authors.contains(author)
                ? List.of()
                : List.of(Diagnostic.warning(
                                "no-change-of-author", marked.source().place(), "no change is made by `" + author + "`")
                        .withHint("changes are made by " + String.join(", ", authors)));
    }

    /** The tree of this text. */
    AssembledDocument of(AssembledDocument marked) {
        Document document = marked.document();
        if (!author.isEmpty()) {
            return marked.with(Views.byAuthor(document, author));
        }
        return switch (state) {
            case FINAL -> marked.with(Views.accepted(document));
            case ORIGINAL -> marked.with(Views.rejected(document));
            case MARKUP -> marked;
        };
    }
}
