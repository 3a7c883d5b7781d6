package engross.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts other parts in the place of those of a tree: one walk for all who do. Asked in the order of the body, then of the notes. By itself
 * it leaves everything as it is.
 */
public abstract class TreeRewrite {

    /** Puts another paragraph in the place of each one. */
    public static TreeRewrite ofParagraphs(UnaryOperator<Paragraph> rewritten) {
        return new TreeRewrite() {
            @Override
            protected Paragraph paragraph(Paragraph paragraph) {
                return rewritten.apply(paragraph);
            }
        };
    }

    /** What stands in the place of a paragraph. */
    protected Paragraph paragraph(Paragraph paragraph) {
        return paragraph;
    }

    /** What stands in the place of the change of a division, an item, a row or a column. */
    protected Change change(Change change) {
        return change;
    }

    /** What stands in the place of the id of a division, an item or a table; empty for none. Asked before what is in it. */
    protected String id(String id) {
        return id;
    }

    /** A document with a body and notes that are rewritten. */
    public Document document(Document document) {
        List<Block> body = blocks(document.body());
        List<Note> notes = document.notes().stream().map(this::note).toList();
        return new Document(
                document.metadata(), document.furniture(), body, notes, document.comments(), document.pictures());
    }

    protected Note note(Note note) {
        List<Paragraph> body = note.body().stream().map(this::paragraph).toList();
        return new Note(note.id(), note.label(), body, note.place());
    }

    public List<Block> blocks(List<? extends Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    public Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof Division division) {
            return division(division);
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = sequence.items().stream().map(this::item).toList();
            return new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
        }
        return table((Table) block);
    }

    protected Division division(Division division) {
        return new Division(
                division.role(),
                id(division.id()),
                division.restartsNumbering(),
                blocks(division.body()),
                change(division.change()),
                division.place());
    }

    public Item item(Item item) {
        return new Item(id(item.id()), blocks(item.body()), change(item.change()), item.place());
    }

    protected Table table(Table table) {
        String id = id(table.id());
        List<Table.Column> columns = table.columns().stream()
                .map(column -> new Table.Column(column.share(), change(column.change())))
                .toList();
        List<Table.Row> rows = table.rows().stream().map(this::row).toList();
        return new Table(id, table.style(), table.description(), columns, rows, table.place());
    }

    public Table.Row row(Table.Row row) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> cell.withBody(blocks(cell.body())))
                .toList();
        return new Table.Row(row.header(), cells, change(row.change()), row.place());
    }
}
