package engross.assembly;

import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import java.util.List;

/** Puts the look of a template's element on a text of the source that stands in it. */
final class Looks {
    private Looks() {}

    static Inline apply(Inline inline, Format outer, Change change) {
        if (outer.equals(Format.PLAIN) && change.isNone()) {
            return inline;
        }
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(
                    text.text(), merged(text.format(), outer), text.change().within(change));
        }
        if (inline instanceof Inline.Link link) {
            List<Inline> content = link.content().stream()
                    .map(part -> apply(part, outer, change))
                    .toList();
            return new Inline.Link(link.target(), content);
        }
        if (inline instanceof Inline.Reference reference) {
            return new Inline.Reference(
                    reference.target(),
                    merged(reference.format(), outer),
                    reference.change().within(change),
                    reference.place());
        }
        if (inline instanceof Inline.Tab tab) {
            return new Inline.Tab(tab.change().within(change));
        }
        if (inline instanceof Inline.LineBreak lineBreak) {
            return new Inline.LineBreak(lineBreak.change().within(change));
        }
        if (inline instanceof Inline.NoteReference note) {
            return new Inline.NoteReference(
                    note.note(), note.label(), note.change().within(change));
        }
        return inline;
    }

    private static Format merged(Format inner, Format outer) {
        return new Format(
                inner.bold() || outer.bold(),
                inner.italic() || outer.italic(),
                inner.position() == Format.Position.BASELINE ? outer.position() : inner.position(),
                inner.style().isEmpty() ? outer.style() : inner.style());
    }
}
