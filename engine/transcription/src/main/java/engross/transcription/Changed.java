package engross.transcription;

import engross.model.Change;
import engross.model.Inline;

/** Inlines under another change. */
final class Changed {
    private Changed() {}

    /** The same inline with another change, where it can have one. */
    static Inline with(Inline inline, Change change) {
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text.text(), text.format(), change);
        }
        if (inline instanceof Inline.Tab) {
            return new Inline.Tab(change);
        }
        if (inline instanceof Inline.LineBreak) {
            return new Inline.LineBreak(change);
        }
        if (inline instanceof Inline.NoteReference reference) {
            return new Inline.NoteReference(reference.note(), reference.label(), change);
        }
        if (inline instanceof Inline.Image image) {
            return new Inline.Image(image.picture(), image.width(), image.height(), image.alternativeText(), change);
        }
        return inline;
    }
}
