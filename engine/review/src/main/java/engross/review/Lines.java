package engross.review;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** All paragraphs of a document in their order: the body's, then the notes'. The register counts them likewise. */
final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private Change outer = Change.NONE;
    private int cell = -1;

    private Lines() {}

    static List<Line> of(Document document) {
        Lines lines = new Lines();
        lines.blocks(document.body());
        for (Note note : document.notes()) {
            lines.blocks(note.body());
        }
        return lines.lines;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(new Line(paragraph, outer, cell));
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    within(item.change(), item.body());
                }
            } else if (block instanceof Division division) {
                within(division.change(), division.body());
            } else {
                ((Table) block).rows().forEach(this::row);
            }
        }
    }

    private void row(Table.Row row) {
        int before = cell;
        for (int i = 0; i < row.cells().size(); i++) {
            cell = before < 0 ? i : before;
            within(row.change(), row.cells().get(i).body());
        }
        cell = before;
    }

    private void within(Change change, List<Block> body) {
        Change before = outer;
        outer = change.within(outer);
        blocks(body);
        outer = before;
    }
}
