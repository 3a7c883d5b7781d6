package engross.redline;

import engross.model.Block;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Note;
import engross.model.Paragraph;
import java.util.List;

/** Looks for marks. */
final class Marks {
    private Marks() {}

    static boolean in(Document document) {
        return inBlocks(document.body()) || document.notes().stream().anyMatch(Marks::in);
    }

    static boolean inBlocks(List<? extends Block> blocks) {
        return Walk.anyPart(blocks, Marks::in, change -> !change.isNone());
    }

    private static boolean in(Note note) {
        return in(note.label()) || note.body().stream().anyMatch(Marks::in);
    }

    static boolean in(Paragraph paragraph) {
        return !paragraph.change().isNone()
                || in(paragraph.content())
                || (paragraph.label() instanceof Label.Fixed fixed && in(fixed.content()));
    }

    static boolean in(List<? extends Inline> content) {
        for (Inline inline : content) {
            boolean marked = !inline.change().isNone()
                    || (inline instanceof Inline.Link link && in(link.content()))
                    || (inline instanceof Inline.NoteReference note && in(note.label()));
            if (marked) {
                return true;
            }
        }
        return false;
    }
}
