package engross.redline;

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
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a view from what becomes of its paragraphs. */
final class Settled {
    private final View view;
    private final Iterator<@Nullable Paragraph> fates;

    private Settled(View view, List<@Nullable Paragraph> fates) {
        this.view = view;
        this.fates = fates.iterator();
    }

    static Document of(Document document, View view) {
        List<Block> body = new Settled(view, Joins.of(document.body(), view)).blocks(document.body());
        List<Note> notes = new ArrayList<>(document.notes().size());
        for (Note note : document.notes()) {
            notes.add(note(note, view));
        }
        Document settled = new Document(
                document.metadata(),
                document.furniture(),
                body,
                referredTo(notes, body),
                document.comments(),
                document.pictures());
        return Identity.restored(Comments.pruned(document, settled));
    }

    private static Note note(Note note, View view) {
        List<Paragraph> body = new ArrayList<>(note.body().size());
        for (Paragraph paragraph : Joins.of(note.body(), view)) {
            if (paragraph != null) {
                body.add(paragraph);
            }
        }
        if (body.isEmpty()) {
            body.add(emptied(note.body().get(note.body().size() - 1)));
        }
        return new Note(note.id(), Content.of(note.label(), view), body, note.place());
    }

    private static List<Note> referredTo(List<Note> notes, List<Block> body) {
        if (notes.isEmpty()) {
            return notes;
        }
        Set<String> ids = new HashSet<>();
        Walk.noteReferences(body, reference -> ids.add(reference.note()));
        return notes.stream().filter(note -> ids.contains(note.id())).toList();
    }

    private static Paragraph emptied(Paragraph paragraph) {
        return Paragraph.of(paragraph.style(), List.of());
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> settled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph) {
                Paragraph fate = fates.next();
                if (fate != null) {
                    settled.add(fate);
                }
            } else if (block instanceof Sequence sequence) {
                sequence(sequence, settled);
            } else if (block instanceof Division division) {
                division(division, settled);
            } else {
                table((Table) block, settled);
            }
        }
        return settled;
    }

    /** The items of a sequence whose cut goes are those of the sequence before it. */
    private void sequence(Sequence sequence, List<Block> settled) {
        Change cut = view.settle(sequence.cut());
        Sequence before = cut == null && !settled.isEmpty() && lastOf(settled) instanceof Sequence one ? one : null;
        List<Item> items = new ArrayList<>(sequence.items().size());
        if (before != null) {
            items.addAll(before.items());
            settled.remove(settled.size() - 1);
        }
        String begun = "";
        for (Item item : sequence.items()) {
            Paragraph first = fates.next();
            List<Block> rest = blocks(item.body().subList(1, item.body().size()));
            String id = begun.isEmpty() ? item.id() : begun;
            begun = first == null && isBeginning((Paragraph) item.body().get(0)) ? id : "";
            if (first != null) {
                rest.add(0, first);
                items.add(new Item(id, rest, view.left(item.change()), item.place()));
            } else if (items.isEmpty()) {
                settled.addAll(rest);
            } else {
                continued(items, rest);
            }
        }
        if (!items.isEmpty() || sequence.items().isEmpty()) {
            Sequence whole = before == null ? sequence.withCut(cut == null ? Change.NONE : cut) : before;
            settled.add(whole.withItems(items));
        }
    }

    /** Whether a paragraph that vanishes is the beginning of the next one, which somebody parted from it. */
    private boolean isBeginning(Paragraph paragraph) {
        return view.isRejected(paragraph.change()) && !BaseParts.isInserted(paragraph);
    }

    /** What follows the first paragraph of an item that joined with the item before belongs to that one. */
    private static void continued(List<Item> items, List<Block> body) {
        if (body.isEmpty()) {
            return;
        }
        Item last = items.get(items.size() - 1);
        List<Block> longer = new ArrayList<>(last.body());
        longer.addAll(body);
        items.set(items.size() - 1, last.withBody(longer));
    }

    private void division(Division division, List<Block> settled) {
        List<Block> body = blocks(division.body());
        Change change = view.settle(division.change());
        if (change == null) {
            settled.addAll(body);
        } else {
            settled.add(new Division(
                    division.role(), division.id(), division.restartsNumbering(), body, change, division.place()));
        }
    }

    private void table(Table table, List<Block> settled) {
        Columns columns = new Columns(table, view);
        List<Table.Row> rows = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            if (view.shows(row.change())) {
                List<Table.Cell> cells = new ArrayList<>(row.cells().size());
                for (Table.Cell cell : row.cells()) {
                    cells.add(cell.withBody(cellBody(cell)));
                }
                rows.add(new Table.Row(row.header(), columns.shown(cells), view.left(row.change()), row.place()));
            } else {
                columns.pass(row);
            }
        }
        if (Columns.tableStays(table, view)) {
            settled.add(
                    new Table(table.id(), table.style(), table.description(), columns.shown(), rows, table.place()));
        }
    }

    private List<Block> cellBody(Table.Cell cell) {
        List<Block> body = blocks(cell.body());
        if (body.isEmpty() || !(lastOf(body) instanceof Paragraph || lastOf(body) instanceof Sequence)) {
            body.add(emptied(Walk.lastParagraph(cell.body())));
        }
        return body;
    }

    private static Block lastOf(List<Block> blocks) {
        return blocks.get(blocks.size() - 1);
    }
}
