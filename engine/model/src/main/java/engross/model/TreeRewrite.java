package engross.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts other parts in the place of those of a tree: one walk for all who do. Asked in the order of the body, then of the notes. By itself
 * it leaves everything as it is. Few parts of a tree change: what is left as it is, is not copied.
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

    /** What stands in the place of the change of the cut before a sequence. */
    protected Change cut(Change cut) {
        return cut;
    }

    /** What stands in the place of the id of a division, an item or a table; empty for none. Asked before what is in it. */
    protected String id(String id) {
        return id;
    }

    /** A document with a body and notes that are rewritten. */
    public Document document(Document document) {
        List<Block> body = blocks(document.body());
        List<Note> notes = list(document.notes(), this::note);
        return isSame(body, document.body()) && isSame(notes, document.notes())
                ? document
                : new Document(
                        document.metadata(),
                        document.furniture(),
                        body,
                        notes,
                        document.comments(),
                        document.pictures());
    }

    protected Note note(Note note) {
        List<Paragraph> body = list(note.body(), this::paragraph);
        return isSame(body, note.body()) ? note : new Note(note.id(), note.label(), body, note.place());
    }

    public List<Block> blocks(List<? extends Block> blocks) {
        return list(List.<Block>copyOf(blocks), this::block);
    }

    public Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof Division division) {
            return division(division);
        }
        return block instanceof Sequence sequence ? sequence(sequence) : table((Table) block);
    }

    protected Sequence sequence(Sequence sequence) {
        List<Item> items = list(sequence.items(), this::item);
        Change cut = cut(sequence.cut());
        Sequence written = isSame(items, sequence.items()) ? sequence : sequence.withItems(items);
        return isSame(cut, sequence.cut()) ? written : written.withCut(cut);
    }

    protected Division division(Division division) {
        String id = id(division.id());
        List<Block> body = blocks(division.body());
        Change change = change(division.change());
        return isSame(id, division.id()) && isSame(body, division.body()) && isSame(change, division.change())
                ? division
                : new Division(division.role(), id, division.restartsNumbering(), body, change, division.place());
    }

    public Item item(Item item) {
        String id = id(item.id());
        List<Block> body = blocks(item.body());
        Change change = change(item.change());
        return isSame(id, item.id()) && isSame(body, item.body()) && isSame(change, item.change())
                ? item
                : new Item(id, body, change, item.place());
    }

    protected Table table(Table table) {
        String id = id(table.id());
        List<Table.Column> columns = list(table.columns(), this::column);
        List<Table.Row> rows = list(table.rows(), this::row);
        return isSame(id, table.id()) && isSame(columns, table.columns()) && isSame(rows, table.rows())
                ? table
                : new Table(id, table.style(), table.description(), columns, rows, table.place());
    }

    private Table.Column column(Table.Column column) {
        Change change = change(column.change());
        return isSame(change, column.change()) ? column : new Table.Column(column.share(), change);
    }

    public Table.Row row(Table.Row row) {
        List<Table.Cell> cells = list(row.cells(), this::cell);
        Change change = change(row.change());
        return isSame(cells, row.cells()) && isSame(change, row.change())
                ? row
                : new Table.Row(row.header(), cells, change, row.place());
    }

    private Table.Cell cell(Table.Cell cell) {
        List<Block> body = blocks(cell.body());
        return isSame(body, cell.body()) ? cell : cell.withBody(body);
    }

    private static <T> List<T> list(List<T> list, UnaryOperator<T> rewrite) {
        List<T> written = null;
        for (int i = 0; i < list.size(); i++) {
            T element = rewrite.apply(list.get(i));
            if (written == null && !isSame(element, list.get(i))) {
                written = new ArrayList<>(list.size());
                written.addAll(list.subList(0, i));
            }
            if (written != null) {
                written.add(element);
            }
        }
        return written == null ? list : written;
    }

    /** Whether the two are one object: what was rewritten is another one. */
    private static boolean isSame(Object rewritten, Object original) {
        return rewritten == original;
    }
}
