package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Parts that are inserted or deleted as a whole: all that is in them carries the change. */
record Marked(Change change) {

    List<Block> blocks(List<? extends Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            marked.add(block(block));
        }
        return marked;
    }

    Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph).withChange(change);
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = sequence.items().stream().map(this::item).toList();
            return new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
        }
        if (block instanceof Division division) {
            return new Division(
                    division.role(),
                    division.id(),
                    division.restartsNumbering(),
                    blocks(division.body()),
                    change,
                    division.place());
        }
        Table table = (Table) block;
        return table.withRows(table.rows().stream().map(this::row).toList());
    }

    Item item(Item item) {
        return new Item(item.id(), blocks(item.body()), change, item.place());
    }

    Table.Row row(Table.Row row) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> cell.withBody(blocks(cell.body())))
                .toList();
        return new Table.Row(row.header(), cells, change, row.place());
    }

    /** With its text marked, its own mark as it is. */
    Paragraph paragraph(Paragraph paragraph) {
        Label label = paragraph.label() instanceof Label.Fixed fixed
                ? new Label.Fixed(inlines(fixed.content()))
                : paragraph.label();
        return paragraph.withContent(inlines(paragraph.content())).withLabel(label);
    }

    List<Inline> inlines(List<? extends Inline> content) {
        List<Inline> marked = new ArrayList<>(content.size());
        for (Inline inline : content) {
            marked.add(
                    inline instanceof Inline.Link link
                            ? new Inline.Link(link.target(), inlines(link.content()))
                            : Remarked.of(inline, change));
        }
        return marked;
    }
}
