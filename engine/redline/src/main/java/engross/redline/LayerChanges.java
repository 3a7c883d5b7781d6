package engross.redline;

import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.TreeRewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the marks of a first layer, which were made from the text between back to the issued one, into marks from that one on. */
final class LayerChanges {
    /** Stands in the character style of what comes from the issued text while both layers are laid on each other. */
    private static final String SIGN = "\u2063";

    private final Revision first;
    private final Revision second;
    private final Revision brackets;

    LayerChanges(Revision first, Revision second, Revision brackets) {
        this.first = first;
        this.second = second;
        this.brackets = brackets;
    }

    /** A redline seen from the text with all changes: what it inserts is deleted on the way back, and the other way round. */
    static Document back(Document redline) {
        return mapped(redline, LayerChanges::back, inline -> List.of(Remarked.of(inline, back(inline.change()))));
    }

    private static Change back(Change change) {
        return new Change(change.deleted(), change.inserted());
    }

    /** A redline whose inserted text is told apart from any other that says the same. */
    Document apart(Document redline) {
        return mapped(redline, change -> change, this::signed);
    }

    private List<Inline> signed(Inline inline) {
        return List.of(
                inline instanceof Inline.Text text && text.change().isInserted()
                        ? new Inline.Text(
                                text.text(),
                                text.format().withStyle(SIGN + text.format().style()),
                                text.change())
                        : inline);
    }

    Document turned(Document laid) {
        return mapped(laid, this::turned, this::turned);
    }

    private Change turned(Change change) {
        if (change.isNone()) {
            return change;
        }
        Revision inserted = change.inserted();
        if (inserted != null) {
            boolean both = includes(inserted, first) && includes(inserted, second);
            if (both) {
                return Change.NONE;
            }
            return includes(inserted, first) ? Change.deleted(first) : Change.inserted(second);
        }
        Revision deleted = change.deleted();
        return new Change(includes(deleted, first) ? first : null, includes(deleted, second) ? second : null);
    }

    private static boolean includes(@Nullable Revision revision, Revision author) {
        return revision != null && Authors.includes(revision, author.author());
    }

    private List<Inline> turned(Inline inline) {
        Change change = inline.change();
        if (brackets.equals(change.inserted())) {
            return List.of();
        }
        Inline plain =
                inline instanceof Inline.Text text && text.format().style().startsWith(SIGN)
                        ? new Inline.Text(
                                text.text(),
                                text.format().withStyle(text.format().style().substring(SIGN.length())),
                                text.change())
                        : inline;
        boolean both = includes(change.inserted(), first) && includes(change.inserted(), second);
        return both
                ? List.of(Remarked.of(plain, Change.deleted(first)), Remarked.of(plain, Change.inserted(second)))
                : List.of(Remarked.of(plain, turned(change)));
    }

    private static Document mapped(
            Document document, UnaryOperator<Change> changes, Function<Inline, List<Inline>> inlines) {
        return new Mapping(changes, inlines).document(document);
    }

    /** Goes through all that carries a change. */
    private static final class Mapping extends TreeRewrite {
        private final UnaryOperator<Change> changes;
        private final Function<Inline, List<Inline>> inlines;

        Mapping(UnaryOperator<Change> changes, Function<Inline, List<Inline>> inlines) {
            this.changes = changes;
            this.inlines = inlines;
        }

        @Override
        protected Change change(Change change) {
            return changes.apply(change);
        }

        @Override
        protected Paragraph paragraph(Paragraph paragraph) {
            Label label = paragraph.label() instanceof Label.Fixed fixed
                    ? new Label.Fixed(content(fixed.content()))
                    : paragraph.label();
            return paragraph
                    .withLabel(label)
                    .withContent(content(paragraph.content()))
                    .withChange(changes.apply(paragraph.change()));
        }

        private List<Inline> content(List<? extends Inline> content) {
            List<Inline> mapped = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (inline instanceof Inline.Link link) {
                    List<Inline> inner = content(link.content());
                    if (!inner.isEmpty()) {
                        mapped.add(new Inline.Link(link.target(), inner));
                    }
                } else {
                    mapped.addAll(inlines.apply(inline));
                }
            }
            return mapped;
        }
    }
}
