package engross.review;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.review.Clause.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paragraphs as HTML: with marks, or as they read before or after the changes. */
final class LineHtml {
    private final Html html;
    private final Map<String, Comment> comments;
    private final List<Comment> met = new ArrayList<>();
    private Shared shared = Shared.NOTHING;
    private String inBoth = "";
    private String inOne = "";
    private int number;

    LineHtml(Html html, Map<String, Comment> comments) {
        this.html = html;
        this.comments = comments;
    }

    /** From here on marks say whether they are in both of two files, where both change a clause. @param both how that is said */
    void hold(Shared newShared, String both, String one) {
        shared = newShared;
        inBoth = both;
        inOne = one;
        number = 0;
    }

    /** Which texts are shown. */
    enum Shown {
        BOTH,
        OLD,
        NEW;

        boolean shows(Change change) {
            return switch (this) {
                case BOTH -> true;
                case OLD -> change.isInOld();
                case NEW -> change.isInNew();
            };
        }
    }

    /** The comments whose ranges ended in what was written since the last call. */
    List<Comment> takeComments() {
        List<Comment> taken = List.copyOf(met.stream().distinct().toList());
        met.clear();
        return taken;
    }

    /** Paragraphs one below the other; those of a row side by side. */
    void lines(List<Line> lines, Shown shown) {
        int cell = -1;
        boolean open = false;
        for (Line line : lines) {
            if (line.cell() >= 0 && line.cell() != cell) {
                html.raw(open ? "</div>" : "<div class=\"row\">").raw("<div class=\"cell\">");
                open = true;
            } else if (line.cell() < 0 && open) {
                html.raw("</div></div>");
                open = false;
            }
            cell = line.cell();
            line(line, shown);
        }
        html.raw(open ? "</div></div>" : "");
    }

    private void line(Line line, Shown shown) {
        String text = shown == Shown.OLD ? line.before() : shown == Shown.NEW ? line.after() : "any";
        if (text.isBlank()) {
            return;
        }
        html.raw("<p")
                .raw(isMark(line) && shown == Shown.BOTH ? " class=\"whole\"" : "")
                .raw(">");
        Change open = Change.NONE;
        for (Inline inline : line.inlines()) {
            open = inline(inline, line.outer(), shown, open);
        }
        close(open);
        end(line, shown);
        html.raw("</p>");
    }

    /** That the end of a paragraph was inserted or deleted is said where its text does not say it: it was split, or joined with the next. */
    private void end(Line line, Shown shown) {
        Change end = line.paragraph().change().within(line.outer());
        Change mark = mark(end, shown);
        if (!mark.isNone() && shown.shows(end) && !isWhole(line.inlines(), line.outer(), end)) {
            boolean deleted = mark.deleted() != null;
            Revision by = deleted ? mark.deleted() : mark.inserted();
            if (by != null) {
                String element = deleted ? "del" : "ins";
                html.raw("<").raw(element).attribute("title", title(deleted ? "text.deleted" : "text.inserted", by));
                html.raw(">¶</").raw(element).raw(">");
            }
        }
    }

    private static boolean isWhole(List<? extends Inline> inlines, Change outer, Change end) {
        for (Inline inline : inlines) {
            Change change = inline.change().within(outer);
            boolean text = inline instanceof Inline.Text || inline instanceof Inline.Image;
            boolean same = change.isInserted() == end.isInserted() && change.isDeleted() == end.isDeleted();
            if (inline instanceof Inline.Link link ? !isWhole(link.content(), outer, end) : text && !same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(Line line) {
        return !line.paragraph().change().within(line.outer()).isNone();
    }

    private Change inline(Inline inline, Change outer, Shown shown, Change open) {
        if (inline instanceof Inline.Link link) {
            Change inside = open;
            for (Inline part : link.content()) {
                inside = inline(part, outer, shown, inside);
            }
            return inside;
        }
        if (inline instanceof Inline.CommentStart || inline instanceof Inline.CommentEnd) {
            comment(inline, shown);
            return open;
        }
        Change change = inline.change().within(outer);
        if (!shown.shows(change)) {
            return open;
        }
        Change mark = mark(change, shown);
        if (!mark.equals(open)) {
            close(open);
            open(mark);
        }
        content(inline);
        return mark;
    }

    /** What is deleted in the old text and what is inserted in the new one are marked there. */
    private static Change mark(Change change, Shown shown) {
        return switch (shown) {
            case BOTH -> change;
            case OLD -> new Change(null, change.deleted());
            case NEW -> new Change(change.inserted(), null);
        };
    }

    private void open(Change change) {
        if (change.isNone()) {
            return;
        }
        boolean both = shared.marks().contains(number++);
        if (change.inserted() != null) {
            mark("ins", "text.inserted", change.inserted(), both);
        }
        if (change.deleted() != null) {
            mark("del", "text.deleted", change.deleted(), both);
        }
    }

    private void mark(String element, String key, Revision by, boolean both) {
        html.raw("<").raw(element);
        if (shared.otherwise()) {
            html.attribute("class", both ? "in-both" : "in-one");
        }
        html.attribute("title", title(key, by) + (shared.otherwise() ? "; " + (both ? inBoth : inOne) : ""))
                .raw(">");
    }

    private String title(String key, Revision by) {
        String day = Authors.day(by.date());
        return html.word(key) + (by.author().isEmpty() ? "" : " – " + by.author()) + (day.isEmpty() ? "" : ", " + day);
    }

    private void close(Change change) {
        html.raw(change.isDeleted() ? "</del>" : "").raw(change.isInserted() ? "</ins>" : "");
    }

    private void content(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text);
        } else if (inline instanceof Inline.Tab) {
            html.raw("<span class=\"tab\"> </span>");
        } else if (inline instanceof Inline.LineBreak) {
            html.raw("<br>");
        } else if (inline instanceof Inline.NoteReference reference) {
            html.raw("<sup>");
            reference.label().forEach(part -> html.text(part.text()));
            html.raw(reference.label().isEmpty() ? "*" : "").raw("</sup>");
        } else if (inline instanceof Inline.Image image) {
            html.raw("<span class=\"picture\">[").label("text.picture").raw("]");
            html.text(image.alternativeText().isEmpty() ? "" : " " + image.alternativeText())
                    .raw("</span>");
        }
    }

    private void text(Inline.Text text) {
        Format format = text.format();
        String tags = (format.bold() ? "b " : "")
                + (format.italic() ? "i " : "")
                + (format.position() == Format.Position.SUPERSCRIPT ? "sup " : "")
                + (format.position() == Format.Position.SUBSCRIPT ? "sub " : "");
        List<String> names = tags.isEmpty() ? List.of() : List.of(tags.strip().split(" ", -1));
        names.forEach(name -> html.raw("<").raw(name).raw(">"));
        html.text(text.text());
        for (int i = names.size() - 1; i >= 0; i--) {
            html.raw("</").raw(names.get(i)).raw(">");
        }
    }

    private void comment(Inline inline, Shown shown) {
        if (inline instanceof Inline.CommentEnd end && shown == Shown.BOTH) {
            Comment comment = comments.get(end.comment());
            if (comment != null) {
                met.add(comment);
            }
        }
    }

    /** The text of a comment, a line a paragraph. */
    static String text(Comment comment) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : comment.body()) {
            lines.add(new Line(paragraph, Change.NONE, -1).after().strip());
        }
        return String.join("\n", lines);
    }
}
