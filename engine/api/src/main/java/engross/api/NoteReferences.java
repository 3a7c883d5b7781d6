package engross.api;

import engross.model.Block;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The notes that blocks refer to. */
final class NoteReferences {
    private NoteReferences() {}

    /** Their ids. */
    static Set<String> in(List<? extends Block> blocks) {
        Set<String> found = new HashSet<>();
        blocks.forEach(block -> block(block, found));
        return found;
    }

    private static void block(Block block, Set<String> found) {
        if (block instanceof Paragraph paragraph) {
            inlines(paragraph.content(), found);
        } else if (block instanceof Division division) {
            division.body().forEach(inner -> block(inner, found));
        } else if (block instanceof Sequence sequence) {
            sequence.items().forEach(item -> item.body().forEach(inner -> block(inner, found)));
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.body().forEach(inner -> block(inner, found))));
        }
    }

    private static void inlines(List<? extends Inline> inlines, Set<String> found) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.NoteReference reference) {
                found.add(reference.note());
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content(), found);
            }
        }
    }
}
