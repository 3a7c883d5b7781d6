package engross.transcription;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Inline;
import engross.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes inlines as text of a source: emphasis, links, notes, references, comments and marks. */
final class SourceText {
    /** What stands for a text that says nothing. */
    static final String NOTHING = "…";

    /** What a report says of text above or below the line. */
    static final String RAISED = "raised or lowered text is written on the line";

    private final Context context;

    SourceText(Context context) {
        this.context = context;
    }

    /**
     * What the writing of texts needs to know.
     *
     * @param labels what a reference to an id shows, old and new
     * @param notes names of notes, by their ids in the file
     * @param referred gathers the names of notes that texts refer to
     * @param emphasis the character style that stands for emphasis; empty for none
     */
    record Context(
            Anchors anchors,
            Map<String, ShownLabel> labels,
            Map<String, String> notes,
            Set<String> referred,
            Map<String, Comment> comments,
            String emphasis,
            Marking marking,
            Losses losses) {}

    /** What a reference shows. */
    record ShownLabel(String before, String after) {
        static final ShownLabel NONE = new ShownLabel("", "");

        boolean isShownBy(List<Inline> content) {
            String old = Texts.of(content, Texts.OLD);
            String now = Texts.of(content, Texts.NEW);
            return (old.isEmpty() || old.equals(before.isEmpty() ? after : before))
                    && (now.isEmpty() || now.equals(after.isEmpty() ? before : after))
                    && !(old.isEmpty() && now.isEmpty());
        }
    }

    /** Whose marks name whom. */
    Marking marking() {
        return context.marking();
    }

    /** The same for a part of a source with another marking. */
    SourceText with(Marking marking) {
        return new SourceText(new Context(
                context.anchors(),
                context.labels(),
                context.notes(),
                context.referred(),
                context.comments(),
                context.emphasis(),
                marking,
                context.losses()));
    }

    /** A text. @param outer the change of what it stands in as a whole, which it does not say again */
    String of(List<Inline> inlines, Change outer, Place place) {
        return new Line(outer, place).write(inlines);
    }

    /** The same of a paragraph that keeps its place where nothing of it can be written: an ellipsis stands for it. */
    String said(List<Inline> inlines, Change outer, Place place) {
        String text = of(inlines, outer, place);
        return text.isEmpty() ? NOTHING : text;
    }

    /** One paragraph while it is written. */
    private final class Line {
        private final Change outer;
        private final Place place;
        private final List<Piece> pieces = new ArrayList<>();
        private final Set<String> ended = new HashSet<>();
        private final Map<String, Boolean> begun = new HashMap<>();

        Line(Change outer, Place place) {
            this.outer = outer;
            this.place = place;
        }

        String write(List<Inline> inlines) {
            inlines.forEach(this::add);
            return Pieces.text(pieces, context.marking()).strip();
        }

        private void add(Inline inline) {
            if (inline instanceof Inline.CommentStart start) {
                begun.put(start.comment(), true);
                pieces.add(Piece.sign(Piece.Kind.COMMENT_START, start.comment(), ""));
                return;
            }
            if (inline instanceof Inline.CommentEnd end) {
                if (ended.add(end.comment())) {
                    comment(end.comment());
                }
                return;
            }
            if (inline instanceof Inline.Link link) {
                link(link);
                return;
            }
            Change change = own(inline.change());
            if (context.marking().isUndone(inline.change().within(outer))) {
                lose("inserted text that was deleted again is left out", Texts.of(List.of(inline), any -> true));
                return;
            }
            plain(inline, change);
        }

        private void plain(Inline inline, Change change) {
            if (inline instanceof Inline.Text text) {
                text(text, change);
            } else if (inline instanceof Inline.Tab) {
                lose("a tab in the text is written as a space", "");
                pieces.add(Piece.text(" ", change));
            } else if (inline instanceof Inline.LineBreak) {
                pieces.add(Piece.raw("\n", change));
            } else if (inline instanceof Inline.NoteReference reference) {
                note(reference, change);
            } else if (inline instanceof Inline.Image image) {
                lose("a picture in a line of text is left out", image.alternativeText());
            } else if (inline instanceof Inline.Field) {
                lose("a page number in the text is left out", "");
            }
        }

        private Change own(Change change) {
            return change.isNone() ? change : Built.inside(change, outer);
        }

        private void text(Inline.Text text, Change change) {
            String style = text.format().style();
            boolean italic = text.format().italic() || (!style.isEmpty() && style.equals(context.emphasis()));
            switch (text.format().position()) {
                case BASELINE -> {}
                case SUPERSCRIPT, SUBSCRIPT -> lose(RAISED, text.text());
            }
            pieces.add(new Piece(
                    Piece.Kind.TEXT,
                    Printable.of(text.text()),
                    "",
                    change,
                    text.format().bold(),
                    italic));
        }

        private void note(Inline.NoteReference reference, Change change) {
            String name = context.notes().getOrDefault(reference.note(), "");
            if (name.isEmpty()) {
                lose("the mark of a note that the file does not have is left out", "");
            } else {
                context.referred().add(name);
                pieces.add(Piece.raw("[^" + name + "]", change));
            }
        }

        private void comment(String id) {
            Comment comment = context.comments().get(id);
            if (comment == null) {
                return;
            }
            String words = Marking.commentText(comment);
            if (words.isBlank()) {
                lose("an empty comment is left out", "");
                return;
            }
            String opening = context.marking().opening(comment.by(), ">>");
            pieces.add(Piece.sign(Piece.Kind.COMMENT_END, begun.containsKey(id) ? id : "", opening + words + "<<}"));
        }

        private void link(Inline.Link link) {
            List<Inline> words = new ArrayList<>();
            link.content().stream()
                    .filter(inline -> !context.marking().isUndone(inline.change()))
                    .forEach(words::add);
            if (words.isEmpty()) {
                return;
            }
            Change common = common(words);
            if (link.isInternal()) {
                String id = context.anchors().target(link.target().substring(1));
                ShownLabel label = context.labels().getOrDefault(id, ShownLabel.NONE);
                if (!id.isEmpty() && label.isShownBy(words)) {
                    Inline.Text first = words.get(0) instanceof Inline.Text text ? text : Inline.Text.of("");
                    pieces.add(new Piece(
                            Piece.Kind.RAW,
                            "[#" + id + "]",
                            "",
                            own(common),
                            first.format().bold(),
                            first.format().italic()));
                    return;
                }
                target(id.isEmpty() ? "" : "#" + id, words, common);
                return;
            }
            target(LinkTarget.of(link.target()), words, common);
        }

        private void target(String target, List<Inline> words, Change common) {
            if (target.isEmpty()) {
                lose(
                        "a link that leads to no place a source can name is written as text",
                        Texts.of(words, any -> true));
                words.forEach(this::add);
                return;
            }
            String shown = Texts.of(words, any -> true);
            if (shown.startsWith("#")) {
                lose("a link whose words begin with “#” is written as text", shown);
                words.forEach(this::add);
                return;
            }
            Change change = own(common);
            if (LinkTarget.isBare(shown, target)) {
                pieces.add(new Piece(Piece.Kind.ADDRESS, shown, target, change, false, false));
                return;
            }
            Line inner = new Line(common.isNone() ? outer : common, place);
            words.forEach(inner::add);
            String text =
                    Pieces.text(inner.pieces.stream().map(Piece::inBrackets).toList(), context.marking());
            pieces.add(Piece.raw("[" + text + "](" + target + ")", change));
        }

        /** The change that all of some inlines have in common; none where they differ. */
        private Change common(List<Inline> inlines) {
            Change first = inlines.get(0).change();
            return inlines.stream().allMatch(inline -> inline.change().equals(first)) ? first : Change.NONE;
        }

        private void lose(String message, String words) {
            context.losses().add("no-place", place, message, words);
        }
    }
}
