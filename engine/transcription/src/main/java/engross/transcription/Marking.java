package engross.transcription;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who made the marks of a document or proposal: marks of the author and day of most of them name nobody, the others do. */
final class Marking {
    private final Map<Revision, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Comment> comments;
    private final AuthorNames names;
    private final @Nullable Revision given;

    private Marking(Map<String, Comment> comments, AuthorNames names, @Nullable Revision given) {
        this.comments = comments;
        this.names = names;
        this.given = given;
    }

    /** Counts the marks of lines and tables, and the comments on them. */
    static Marking of(List<Part> parts, Map<String, Comment> comments, AuthorNames names) {
        Marking marking = new Marking(comments, names, null);
        parts.forEach(marking::count);
        return marking;
    }

    /** Where it is known whose marks name nobody. */
    static Marking of(Revision usual, AuthorNames names) {
        return new Marking(Map.of(), names, usual);
    }

    private void count(Part part) {
        if (part instanceof Part.Line line) {
            count(line.whole());
            inlines(line.label());
            inlines(line.content());
        } else {
            Part.Grid grid = (Part.Grid) part;
            grid.table().rows().forEach(row -> {
                count(row.change());
                row.cells()
                        .forEach(cell -> cell.body().forEach(block -> {
                            if (block instanceof Paragraph paragraph) {
                                inlines(paragraph.content());
                            }
                        }));
            });
        }
    }

    /** Counts the marks of a text. */
    void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content());
            } else if (inline instanceof Inline.CommentEnd end) {
                Comment comment = comments.get(end.comment());
                if (comment != null) {
                    count(Change.inserted(comment.by()));
                }
            } else {
                count(inline.change());
            }
        }
    }

    private void count(Change change) {
        // Labels that numbering counts anew without anybody's doing carry no author.
        for (Revision by :
                revisions(change).stream().filter(by -> !by.author().isEmpty()).toList()) {
            counts.merge(by, 1, Integer::sum);
        }
    }

    private static List<Revision> revisions(Change change) {
        List<Revision> revisions = new ArrayList<>(2);
        if (change.inserted() != null) {
            revisions.add(change.inserted());
        }
        if (change.deleted() != null) {
            revisions.add(change.deleted());
        }
        return revisions;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Whose marks name nobody: the author of most; nothing where there are none. */
    Optional<Revision> usual() {
        if (given != null) {
            return Optional.of(given);
        }
        Revision most = null;
        for (Map.Entry<Revision, Integer> entry : counts.entrySet()) {
            if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return Optional.ofNullable(most);
    }

    /** The author of most marks; empty where there are none. */
    String author() {
        return usual().map(Revision::author).orElse("");
    }

    /** The date of most marks, as a source writes it; empty for none. */
    String date() {
        return usual().map(AuthorNames::date).orElse("");
    }

    /** Whether most marks have an author without a name. */
    boolean isOfNobody() {
        return !isEmpty() && author().isBlank();
    }

    /** What a source says of the author and day of its marks; empty where they are the usual ones, or where there are no marks. */
    FieldList changes(String usualAuthor, String usualDate) {
        boolean usual = isEmpty() || (author().equals(usualAuthor) && date().equals(usualDate));
        return usual
                ? new FieldList()
                : new FieldList().text("by", author().strip()).text("date", date());
    }

    /** What a mark calls its author; empty where it needs to name nobody. */
    String name(@Nullable Revision by) {
        boolean unnamed = by == null
                || by.author().isEmpty()
                || usual().filter(by::equals).isPresent();
        return unnamed || by == null ? "" : names.of(by);
    }

    /** Whether one author deleted again what he inserted, so that nobody needs to see it. */
    boolean isUndone(Change change) {
        return change.isInserted()
                && change.isDeleted()
                && name(change.inserted()).equals(name(change.deleted()));
    }

    /** What opens a mark. @param signs such as {@code ++} */
    String opening(@Nullable Revision by, String signs) {
        String name = name(by);
        return "{" + (name.isEmpty() ? "" : "@" + name) + signs;
    }

    /** What a comment says: a line a paragraph. */
    static String commentText(Comment comment) {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : comment.body()) {
            String line = Printable.of(Texts.of(paragraph.content(), Texts.NEW))
                    .replace('\n', ' ')
                    .replace('\t', ' ')
                    .strip();
            if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(line.replace("<<}", "<< }"));
            }
        }
        return text.toString();
    }
}
