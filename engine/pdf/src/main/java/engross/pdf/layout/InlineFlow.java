package engross.pdf.layout;

import engross.model.Change;
import engross.model.Comment;
import engross.model.Diagnostic;
import engross.model.Format;
import engross.model.Inline;
import engross.model.style.PageGeometry;
import engross.pdf.layout.Anchor.CommentAnchor;
import engross.pdf.tags.Tag;
import engross.pdf.text.ParagraphText;
import engross.pdf.text.Span.Ink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inlines of a paragraph as characters with their look, their elements and what goes with them. */
final class InlineFlow implements Inline.Visitor<InlineFlow> {
    private static final String LINK_STYLE = "Hyperlink";
    private static final String NOTE_STYLE = "FootnoteReference";
    /** The part of a page that a picture may take; what no page holds is made smaller. */
    private static final double MOST_HEIGHT = 0.9;

    private final LayoutContext context;
    private final ParagraphText text;
    private final String style;
    private final double width;
    private final InlineTags tags;
    private final List<NoteLayout> notes = new ArrayList<>();
    private final List<CommentAnchor> comments = new ArrayList<>();
    private int openComments;
    private Inline.@Nullable Link link;
    private @Nullable Tag linkTag;

    /** @param style of the paragraph @param width of the column, which a picture is made to fit */
    InlineFlow(LayoutContext context, ParagraphText text, String style, double width) {
        this.width = width;
        this.context = context;
        this.text = text;
        this.style = style;
        tags = new InlineTags(context);
    }

    /** Adds inlines as content of an element. @param tag null for what is an artifact */
    void add(List<? extends Inline> inlines, @Nullable Tag tag) {
        tags.enter(tag);
        for (Inline inline : inlines) {
            inline.accept(this);
        }
        tags.leave();
    }

    /** A link back to the mark of a note. */
    void addNoteLabel(List<? extends Inline> label, @Nullable Tag tag, String target) {
        link = new Inline.Link("#" + target, List.of());
        linkTag = tag == null ? null : tag.child("Link");
        add(label.stream().map(this::mark).toList(), linkTag);
        link = null;
        linkTag = null;
    }

    /** The notes whose marks were met for the first time. */
    List<NoteLayout> notes() {
        return notes;
    }

    private void add(String characters, Format format, Ink ink, @Nullable Tag tag, @Nullable Anchor anchor) {
        text.add(characters, context.styles.text(style, format), tag, ink, anchor);
        comments.clear();
    }

    private @Nullable Anchor anchor() {
        if (link == null && comments.isEmpty() && openComments == 0) {
            return null;
        }
        String target = link == null ? null : link.target();
        String contents =
                target == null ? "" : target.startsWith("#ref-") ? context.wording.back() : linkContents(target);
        return new Anchor(target, contents, linkTag, null, "", null, List.copyOf(comments), openComments > 0);
    }

    private String linkContents(String target) {
        String words = link != null && target.startsWith("#") ? PlainText.of(link.content()) : "";
        return words.isEmpty() ? target : words;
    }

    @Override
    public InlineFlow text(Inline.Text run) {
        Format format = run.format();
        boolean external = link != null && !link.isInternal() && !link.content().isEmpty();
        if (external
                && format.style().isEmpty()
                && context.styles.sheet().characters().containsKey(LINK_STYLE)) {
            format = format.withStyle(LINK_STYLE);
        }
        Ink ink = context.authors.ink(run.change());
        for (ForeignText.Part part :
                ForeignText.parts(run.text(), context.document.metadata().language())) {
            Tag tag = part.language().isEmpty()
                    ? tags.text(run.change(), run.format(), part.text())
                    : foreign(run.change(), part);
            add(part.text(), format, ink, tag, anchor());
        }
        return this;
    }

    private @Nullable Tag foreign(Change change, ForeignText.Part part) {
        Tag span = tags.child(change, "Span", part.text());
        return span == null ? null : span.language(part.language()).text();
    }

    @Override
    public InlineFlow tab(Inline.Tab tab) {
        Ink ink = context.authors.ink(tab.change());
        add("\t", Format.PLAIN, ink, tags.text(tab.change(), Format.PLAIN, " "), anchor());
        return this;
    }

    @Override
    public InlineFlow lineBreak(Inline.LineBreak lineBreak) {
        Ink ink = context.authors.ink(lineBreak.change());
        Tag tag = tags.text(lineBreak.change(), Format.PLAIN, " ");
        add(String.valueOf(ParagraphText.LINE_BREAK), Format.PLAIN, ink, tag, null);
        return this;
    }

    @Override
    public InlineFlow noteReference(Inline.NoteReference reference) {
        NoteLayout note = context.noteLayout(reference.note());
        if (note == null) {
            context.diagnostics.add(
                    Diagnostic.error("no-note", text.place(), "the document has no footnote " + reference.note()));
            return this;
        }
        boolean first = note.lines().isEmpty() && !notes.contains(note);
        if (first) {
            notes.add(note);
        }
        String label = PlainText.of(reference.label());
        Tag element = tags.enterChild("Reference");
        Tag click = tags.enterChild("Link");
        if (element != null && first) {
            element.id(note.markId());
        }
        Anchor anchor = new Anchor(
                "#" + note.id(),
                context.wording.note() + " " + label,
                click,
                note,
                first ? note.markId() : "",
                null,
                List.copyOf(comments),
                openComments > 0);
        for (Inline.Text part : reference.label()) {
            Change change = part.change().within(reference.change());
            Tag tag = tags.text(change, Format.PLAIN, part.text());
            add(part.text(), markFormat(part.format()), context.authors.ink(change), tag, anchor);
        }
        tags.leave();
        tags.leave();
        return this;
    }

    private Inline mark(Inline inline) {
        return inline instanceof Inline.Text part
                ? new Inline.Text(part.text(), markFormat(part.format()), part.change())
                : inline;
    }

    private Format markFormat(Format format) {
        if (!format.style().isEmpty() || format.position() != Format.Position.BASELINE) {
            return format;
        }
        return context.styles.sheet().characters().containsKey(NOTE_STYLE)
                ? format.withStyle(NOTE_STYLE)
                : format.withPosition(Format.Position.SUPERSCRIPT);
    }

    @Override
    public InlineFlow link(Inline.Link newLink) {
        link = newLink;
        linkTag = tags.enterChild("Link");
        newLink.content().forEach(inline -> inline.accept(this));
        tags.leave();
        link = null;
        linkTag = null;
        return this;
    }

    @Override
    public InlineFlow image(Inline.Image image) {
        Tag tag = image.alternativeText().isEmpty()
                ? null
                : tags.child(image.change(), "Figure", image.alternativeText());
        if (tag != null) {
            tag.alternative(image.alternativeText()).attribute("Layout", "Placement", "Inline");
        }
        if (!context.document.pictures().containsKey(image.picture())) {
            context.diagnostics.add(
                    Diagnostic.error("no-picture", text.place(), "the document has no picture " + image.picture()));
        }
        Anchor anchor = new Anchor(null, "", null, null, "", PlacedImage.of(image, width, height()), List.of(), false);
        Ink ink = context.authors.ink(image.change());
        add(String.valueOf(ParagraphText.OBJECT), Format.PLAIN, ink, tag == null ? null : tag.text(), anchor);
        return this;
    }

    private double height() {
        PageGeometry page = context.styles.sheet().page();
        return Units.points(page.height() - page.top() - page.bottom()) * MOST_HEIGHT;
    }

    @Override
    public InlineFlow field(Inline.Field field) {
        String value = field.kind() == Inline.Field.Kind.PAGE ? context.pageNumber : context.pageCount;
        if (value == null) {
            context.diagnostics.add(Diagnostic.warning(
                    "page-number-in-text", text.place(), "a page number is shown in headers and footers only"));
            return this;
        }
        add(value, field.format(), Ink.NONE, tags.text(Change.NONE, field.format(), value), anchor());
        return this;
    }

    @Override
    public InlineFlow commentStart(Inline.CommentStart start) {
        Comment comment = context.comment(start.comment());
        if (comment != null && context.showsComments) {
            Tag tag = tags.child(Change.NONE, "Annot", "");
            if (tag != null) {
                comments.add(new CommentAnchor(context.commentNumber(comment.id()), comment, tag));
                openComments++;
            }
        }
        return this;
    }

    @Override
    public InlineFlow commentEnd(Inline.CommentEnd end) {
        openComments = Math.max(0, openComments - 1);
        return this;
    }

    @Override
    public InlineFlow reference(Inline.Reference reference) {
        throw unnumbered(reference);
    }

    @Override
    public InlineFlow ordinal(Inline.Ordinal ordinal) {
        throw unnumbered(ordinal);
    }

    @Override
    public InlineFlow total(Inline.Total total) {
        throw unnumbered(total);
    }

    private static IllegalArgumentException unnumbered(Inline inline) {
        return new IllegalArgumentException("the tree is not numbered: " + inline);
    }
}
