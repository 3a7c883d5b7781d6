package engross.api;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gives the paragraphs that provisions begin with ids, so that a list of changes can lead to them. */
final class OriginLinks {
    private static final String PREFIX = "provision@";

    private final Set<Integer> wanted;
    private final Map<Integer, String> ids = new TreeMap<>();
    private int position;

    private OriginLinks(Set<Integer> wanted) {
        this.wanted = wanted;
    }

    /** A document and the ids in it. */
    record Linked(Document document, OriginLinks links) {}

    /** @param positions of paragraphs, as {@link Paragraphs} counts them */
    static Linked into(Document document, Set<Integer> positions) {
        OriginLinks links = new OriginLinks(positions);
        List<Block> body = links.blocks(document.body());
        List<Note> notes = new ArrayList<>();
        for (Note note : document.notes()) {
            List<Paragraph> paragraphs =
                    note.body().stream().map(links::paragraph).toList();
            notes.add(new Note(note.id(), note.label(), paragraphs, note.place()));
        }
        Document linked = new Document(
                document.metadata(), document.furniture(), body, notes, document.comments(), document.pictures());
        return new Linked(linked, links);
    }

    /** The id of the paragraph at a position; empty where it was not asked for. */
    String id(int at) {
        return ids.getOrDefault(at, "");
    }

    private List<Block> blocks(List<? extends Block> blocks) {
        List<Block> linked = new ArrayList<>(blocks.size());
        blocks.forEach(block -> linked.add(block(block)));
        return linked;
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof Division division) {
            return division.withBody(blocks(division.body()));
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = sequence.items().stream()
                    .map(item -> new Item(item.id(), blocks(item.body()), item.change(), item.place()))
                    .toList();
            return new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
        }
        Table table = (Table) block;
        return table.withRows(table.rows().stream().map(this::row).toList());
    }

    private Table.Row row(Table.Row row) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> cell.withBody(blocks(cell.body())))
                .toList();
        return new Table.Row(row.header(), cells, row.change(), row.place());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        int at = position++;
        if (!wanted.contains(at)) {
            return paragraph;
        }
        String id = paragraph.id().isEmpty() ? PREFIX + at : paragraph.id();
        ids.put(at, id);
        return paragraph.withId(id);
    }
}
