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

    private NoteOrder(Document document) {
        document.notes().stream().map(Note::id).forEach(known::add);
        blocks(document.body());
    }

    static List<String> of(Document document) {
        return new ArrayList<>(new NoteOrder(document).order);
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Inline.NoteReference reference
                            && known.contains(reference.note())
                            && !(reference.change().isInserted()
                                    && reference.change().isDeleted())) {
                        order.add(reference.note());
                    }
                }
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.body())));
            }
        }
    }
}
