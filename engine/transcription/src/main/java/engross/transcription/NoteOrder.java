package engross.transcription;

import engross.model.Block;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The notes that a text refers to, in the order of their first marks. */
final class NoteOrder {
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final boolean all;

    private NoteOrder(Document document, boolean all) {
        this.all = all;
        document.notes().stream().map(Note::id).forEach(known::add);
        blocks(document.body());
    }

    static List<String> of(Document document) {
        return new ArrayList<>(new NoteOrder(document, false).order);
    }

    /** Those too that only a text in neither version refers to. */
    static Set<String> all(Document document) {
        return new NoteOrder(document, true).order;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Inline.NoteReference reference
                            && known.contains(reference.note())
                            && (all
                                    || !(reference.change().isInserted()
                                            && reference.change().isDeleted()))) {
                        order.add(reference.note());
                    }
                }
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.body())));
            }
        }
    }
}
