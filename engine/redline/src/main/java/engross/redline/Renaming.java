package engross.redline;

import engross.model.Block;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gives the parts of a tree other ids, and what speaks of them other targets. */
record Renaming(Ids ids, Function<Inline, List<Inline>> inlines) {

    /** The new id of a part. */
    interface Ids {
        /** @param old whether the part is in the old text only */
        String of(String id, boolean old);
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> renamed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            renamed.add(block(block));
        }
        return renamed;
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            Paragraph named =
                    paragraph.withId(ids.of(paragraph.id(), paragraph.change().isDeleted()));
            return named.content().stream().allMatch(Renaming::isPlain)
                    ? named
                    : named.withContent(paragraph.content().stream()
                            .flatMap(inline -> inlines.apply(inline).stream())
                            .toList());
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = sequence.items().stream().map(this::item).toList();
            return new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
        }
        if (block instanceof Division division) {
            return new Division(
                    division.role(),
                    ids.of(division.id(), division.change().isDeleted()),
                    division.restartsNumbering(),
                    blocks(division.body()),
                    division.change(),
                    division.place());
        }
        return table((Table) block);
    }

    private static boolean isPlain(Inline inline) {
        return !(inline instanceof Inline.Reference || inline instanceof Inline.Link);
    }

    private Item item(Item item) {
        boolean old = item.change().isDeleted()
                || ((Paragraph) item.body().get(0)).change().isDeleted();
        return new Item(ids.of(item.id(), old), blocks(item.body()), item.change(), item.place());
    }

    private Table table(Table table) {
        boolean old = table.rows().stream().allMatch(row -> row.change().isDeleted());
        String id = ids.of(table.id(), old);
        List<Table.Row> rows = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            List<Table.Cell> cells = row.cells().stream()
                    .map(cell -> cell.withBody(blocks(cell.body())))
                    .toList();
            rows.add(new Table.Row(row.header(), cells, row.change(), row.place()));
        }
        return new Table(id, table.style(), table.description(), table.columns(), rows, table.place());
    }
}
