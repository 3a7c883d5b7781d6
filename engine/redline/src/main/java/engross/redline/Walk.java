package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through trees in document order. */
final class Walk {
    private Walk() {}

    static void paragraphs(List<? extends Block> blocks, Consumer<Paragraph> visit) {
        anyPart(
                blocks,
                paragraph -> {
                    visit.accept(paragraph);
                    return false;
                },
                change -> false);
    }

    static void noteReferences(List<? extends Block> blocks, Consumer<Inline.NoteReference> visit) {
        paragraphs(blocks, paragraph -> {
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.NoteReference reference) {
                    visit.accept(reference);
                }
            }
        });
    }

    /** Whether a paragraph, or the change of an item, a cut, a division or a row, is one of those asked for. */
    static boolean anyPart(List<? extends Block> blocks, Predicate<Paragraph> paragraphs, Predicate<Change> changes) {
        for (Block block : blocks) {
            if (anyPart(block, paragraphs, changes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyPart(Block block, Predicate<Paragraph> paragraphs, Predicate<Change> changes) {
        if (block instanceof Paragraph paragraph) {
            return paragraphs.test(paragraph);
        }
        if (block instanceof Division division) {
            return changes.test(division.change()) || anyPart(division.body(), paragraphs, changes);
        }
        if (block instanceof Sequence sequence) {
            if (changes.test(sequence.cut())) {
                return true;
            }
            for (Item item : sequence.items()) {
                if (changes.test(item.change()) || anyPart(item.body(), paragraphs, changes)) {
                    return true;
                }
            }
            return false;
        }
        Table table = (Table) block;
        for (Table.Column column : table.columns()) {
            if (changes.test(column.change())) {
                return true;
            }
        }
        for (Table.Row row : table.rows()) {
            if (changes.test(row.change())) {
                return true;
            }
            for (Table.Cell cell : row.cells()) {
                if (anyPart(cell.body(), paragraphs, changes)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The ids of all parts, empty ones too. */
    static void ids(List<? extends Block> blocks, Consumer<String> visit) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                visit.accept(paragraph.id());
            } else if (block instanceof Division division) {
                visit.accept(division.id());
                ids(division.body(), visit);
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    visit.accept(item.id());
                    ids(item.body(), visit);
                }
            } else {
                Table table = (Table) block;
                visit.accept(table.id());
                table.rows().forEach(row -> row.cells().forEach(cell -> ids(cell.body(), visit)));
            }
        }
    }

    /** The last paragraph of a cell's body, which ends in one. */
    static Paragraph lastParagraph(List<Block> body) {
        Block last = body.get(body.size() - 1);
        if (last instanceof Sequence sequence && !sequence.items().isEmpty()) {
            List<Item> items = sequence.items();
            Block first = items.get(items.size() - 1).body().get(0);
            return (Paragraph) first;
        }
        return last instanceof Paragraph paragraph ? paragraph : Paragraph.of("", "");
    }
}
