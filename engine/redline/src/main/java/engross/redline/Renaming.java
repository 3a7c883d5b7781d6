package engross.redline;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gives the parts of a tree other ids, and what speaks of them other targets. */
record Renaming(UnaryOperator<String> ids, Function<Inline, List<Inline>> inlines) {

    Document document(Document document) {
        List<Note> notes = document.notes().stream()
                .map(note -> new Note(note.id(), note.label(), paragraphs(note.body()), note.place()))
                .toList();
        return new Document(
                document.metadata(),
                document.furniture(),
                blocks(document.body()),
                notes,
                document.comments(),
                document.pictures());
    }

    private List<Paragraph> paragraphs(List<Paragraph> body) {
        return blocks(List.copyOf(body)).stream().map(Paragraph.class::cast).toList();
    }

    List<Block> blocks(List<Block> blocks) {
        List<Block> renamed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            renamed.add(block(block));
        }
        return renamed;
    }

    Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            Paragraph named = paragraph.withId(ids.apply(paragraph.id()));
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
                    ids.apply(division.id()),
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

    Item item(Item item) {
        return new Item(ids.apply(item.id()), blocks(item.body()), item.change(), item.place());
    }

    private Table table(Table table) {
        String id = ids.apply(table.id());
        List<Table.Row> rows = table.rows().stream().map(this::row).toList();
        return new Table(id, table.style(), table.description(), table.columns(), rows, table.place());
    }

    Table.Row row(Table.Row row) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> cell.withBody(blocks(cell.body())))
                .toList();
        return new Table.Row(row.header(), cells, row.change(), row.place());
    }
}
