package engross.transcription;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who made the marks of a document or proposal: a source names one author and one day for all of them. */
final class Marking {
    private static final int DAY = 10;

    private final Map<String, Integer> authors = new LinkedHashMap<>();
    private final Map<String, Integer> days = new LinkedHashMap<>();
    private final Map<String, Comment> comments;

    private Marking(Map<String, Comment> comments) {
        this.comments = comments;
    }

    /** Counts the marks of lines and tables, and the comments on them. */
    static Marking of(List<Part> parts, Map<String, Comment> comments) {
        Marking marking = new Marking(comments);
        parts.forEach(marking::count);
        return marking;
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
            authors.merge(by.author(), 1, Integer::sum);
            days.merge(day(by), 1, Integer::sum);
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

    private static String day(Revision by) {
        String date = by.date();
        return date == null || date.length() < DAY ? "" : date.substring(0, DAY);
    }

    boolean isEmpty() {
        return authors.isEmpty();
    }

    /** The author of most marks; empty where there are none. */
    String author() {
        return most(authors);
    }

    /** The day of most marks, as ISO 8601 writes it; empty for none. */
    String day() {
        return most(days);
    }

    private static String most(Map<String, Integer> counts) {
        String most = "";
        int count = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }

    /** Says whose marks stand under another name from here on. */
    void tell(Losses losses, Place place) {
        List<String> others = new ArrayList<>(authors.keySet());
        others.remove(author());
        if (!others.isEmpty()) {
            losses.add(
                    "one-author",
                    place,
                    "a source names one author for its marks: those of " + String.join(", ", others) + " stand as "
                            + author() + "'s",
                    "");
        }
    }

    /** What a comment says: a line a paragraph, with its author before where it is another one than that of the marks. */
    String commentText(Comment comment) {
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
        String author = comment.by().author();
        boolean own = author.isEmpty() || author.equals(author());
        return text.isEmpty() || own ? text.toString() : author + ": " + text;
    }
}
