package engross.word;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Picture;
import engross.model.Place;
import java.util.List;

/** The content of one paragraph after the other: runs, links, notes' marks, pictures, fields, comments (17.3.2, 17.16). */
final class InlineWriter implements Inline.Visitor<XmlBytes> {
    private final DocumentContext context;
    private final Story story;
    private final XmlBytes xml;
    private final TrackedRuns runs;
    private final ScriptRuns scripts;

    private Place place = Place.NONE;
    private int trait;
    private boolean inLink;

    InlineWriter(DocumentContext context, Story story, TrackedRuns runs) {
        this.context = context;
        this.story = story;
        this.xml = story.xml();
        this.runs = runs;
        this.scripts = new ScriptRuns(context, runs);
    }

    /** The mark at the head of a note; its label and text follow by {@link #write}. */
    void mark(List<? extends Inline> mark, Place paragraphPlace) {
        trait = TrackedRuns.NOTE_MARK;
        if (context.notes.areAutomatic()) {
            runs.change(Change.NONE);
            runs.run(Format.PLAIN, TrackedRuns.NOTE_MARK);
            xml.raw("<w:footnoteRef/>");
            write(List.of(), mark.subList(1, mark.size()), paragraphPlace);
        } else {
            write(List.of(), mark, paragraphPlace);
        }
        trait = 0;
    }

    /** Writes a paragraph's label and text. @param paragraphPlace where the paragraph stands */
    void write(List<? extends Inline> label, List<? extends Inline> content, Place paragraphPlace) {
        place = paragraphPlace;
        scripts.begin(label, content);
        all(label);
        all(content);
        runs.close();
    }

    private void all(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    @Override
    public XmlBytes text(Inline.Text text) {
        runs.change(text.change());
        checkStyle(text.format());
        scripts.text(text.format(), text.text(), trait);
        return xml;
    }

    private void checkStyle(Format format) {
        if (!format.style().isEmpty() && !context.sheet.characters().containsKey(format.style())) {
            context.unknownStyle("character", format.style(), place);
        }
    }

    @Override
    public XmlBytes tab(Inline.Tab tab) {
        return sign(tab.change(), "<w:tab/>");
    }

    @Override
    public XmlBytes lineBreak(Inline.LineBreak lineBreak) {
        return sign(lineBreak.change(), "<w:br/>");
    }

    /** A tab or break stands in the run before it if that carries the same change. */
    private XmlBytes sign(Change change, String element) {
        runs.change(change);
        runs.runOrLast(trait & TrackedRuns.LINK);
        scripts.skip();
        return xml.raw(element);
    }

    @Override
    public XmlBytes noteReference(Inline.NoteReference reference) {
        Note note = context.notes.note(reference.note());
        if (note == null) {
            context.error(
                    "unknown-note", place, "no note " + reference.note(), "write the note, or leave its mark out");
            return xml;
        }
        if (reference.label().isEmpty()) {
            context.requireNumbered(place, "the mark of note " + reference.note());
            return xml;
        }
        runs.change(reference.change());
        int number = context.notes.add(note, runs.open());
        if (number > 0) {
            runs.run(reference.label().get(0).format(), TrackedRuns.NOTE_MARK);
            xml.raw("<w:footnoteReference")
                    .raw(context.notes.areAutomatic() ? "" : " w:customMarkFollows=\"1\"")
                    .attribute("w:id", number)
                    .raw("/>");
        }
        if (number > 0 && context.notes.areAutomatic()) {
            scripts.skip();
            return xml;
        }
        for (Inline.Text text : reference.label()) {
            runs.change(text.change().within(reference.change()));
            mark(text);
        }
        scripts.skip();
        return xml;
    }

    /** The text of a note's mark, in the text or before the note. */
    private void mark(Inline.Text text) {
        if (!text.text().isEmpty()) {
            scripts.run(text.format(), text.text(), 0, text.text().length(), TrackedRuns.NOTE_MARK);
        }
    }

    @Override
    public XmlBytes link(Inline.Link link) {
        if (inLink) {
            all(link.content());
            return xml;
        }
        int from = 0;
        do {
            int to = partEnd(link, from);
            link(link, link.content().subList(from, to));
            from = to;
        } while (from < link.content().size());
        return xml;
    }

    /**
     * Where the part of a link ends that is written as a link of its own. One within the document has no style; where only some of its
     * runs have one, LibreOffice takes it for a link to a page and shows it blue.
     */
    private int partEnd(Inline.Link link, int from) {
        List<Inline> content = link.content();
        int to = Math.min(from + 1, content.size());
        boolean parts =
                link.isInternal() && context.bookmarks.name(link.target().substring(1)) != null;
        while (to < content.size() && (!parts || isStyled(content.get(to)) == isStyled(content.get(from)))) {
            to++;
        }
        return to;
    }

    private static boolean isStyled(Inline inline) {
        return inline instanceof Inline.Text text && !text.format().style().isEmpty();
    }

    private void link(Inline.Link link, List<Inline> content) {
        runs.close();
        boolean open = link.isInternal() ? anchor(link.target().substring(1)) : address(link.target());
        inLink = open;
        int before = trait;
        trait = open && !link.isInternal() ? TrackedRuns.LINK : before;
        all(content);
        runs.close();
        trait = before;
        if (open) {
            inLink = false;
            xml.raw("</w:hyperlink>");
        }
    }

    private boolean anchor(String id) {
        String name = context.bookmarks.name(id);
        if (name == null) {
            context.warning(
                    "unknown-target", place, "nothing has the id " + id, "the text is written without the link");
            return false;
        }
        xml.raw("<w:hyperlink").attribute("w:anchor", name).raw(" w:history=\"1\">");
        return true;
    }

    private boolean address(String target) {
        String id = story.relationships().external("hyperlink", UriText.escaped(target));
        xml.raw("<w:hyperlink").attribute("r:id", id).raw(" w:history=\"1\">");
        return true;
    }

    @Override
    public XmlBytes reference(Inline.Reference reference) {
        context.requireNumbered(reference.place(), "the reference to " + reference.target());
        return xml;
    }

    @Override
    public XmlBytes image(Inline.Image image) {
        Picture picture = context.document.pictures().get(image.picture());
        scripts.skip();
        if (picture == null) {
            context.error("unknown-picture", place, "no picture " + image.picture(), "");
            return xml;
        }
        runs.change(image.change());
        runs.run(Format.PLAIN, 0);
        String relationship = story.relationships().internal("image", context.media.part(image.picture(), picture));
        DrawingXml.inline(xml, image, relationship, context.nextDrawing());
        return xml;
    }

    @Override
    public XmlBytes field(Inline.Field field) {
        runs.close();
        checkStyle(field.format());
        xml.raw("<w:fldSimple w:instr=\" ")
                .raw(field.kind() == Inline.Field.Kind.PAGE ? "PAGE" : "NUMPAGES")
                .raw(" \">");
        runs.change(field.change());
        scripts.run(field.format(), "1", 0, 1, 0);
        runs.close();
        scripts.skip();
        return xml.raw("</w:fldSimple>");
    }

    @Override
    public XmlBytes commentStart(Inline.CommentStart start) {
        int number = context.nextAnnotation();
        if (context.comments.begin(start.comment(), number)) {
            runs.close();
            xml.raw("<w:commentRangeStart").attribute("w:id", number).raw("/>");
        }
        return xml;
    }

    @Override
    public XmlBytes commentEnd(Inline.CommentEnd end) {
        int number = context.comments.end(end.comment());
        if (number >= 0) {
            runs.close();
            xml.raw("<w:commentRangeEnd").attribute("w:id", number).raw("/><w:r>");
            if (context.sheet.characters().containsKey(BuiltInStyles.COMMENT_REFERENCE)) {
                xml.raw("<w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>");
            }
            xml.raw("<w:commentReference").attribute("w:id", number).raw("/></w:r>");
        }
        return xml;
    }

    @Override
    public XmlBytes ordinal(Inline.Ordinal ordinal) {
        context.requireNumbered(place, "the number of a part (" + ordinal.role() + ")");
        return xml;
    }

    @Override
    public XmlBytes total(Inline.Total total) {
        context.requireNumbered(place, "a count of parts (" + total.role() + ")");
        return xml;
    }
}
