package engross.api;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a document in the order of its register: those of the body, those in tables among them, then those of notes. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Paragraph> of(Document document) {
        List<Paragraph> found = new ArrayList<>();
        add(document.body(), found);
        document.notes().forEach(note -> add(note.body(), found));
        return found;
    }

    /** Adds those of some blocks. */
    static void add(List<? extends Block> blocks, List<Paragraph> found) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                found.add(paragraph);
            } else if (block instanceof Division division) {
                add(division.body(), found);
            } else if (block instanceof Sequence sequence) {
                sequence.items().forEach(item -> add(item.body(), found));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.body(), found)));
            }
        }
    }
}
