package engross.api;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts another paragraph in the place of each one of a document. @param rewritten asked in the order of the body, then of the notes */
record ParagraphRewrite(UnaryOperator<Paragraph> rewritten) {

    Document document(Document document) {
        List<Block> body = blocks(document.body());
        List<Note> notes = document.notes().stream().map(this::note).toList();
        return new Document(
                document.metadata(), document.furniture(), body, notes, document.comments(), document.pictures());
    }

    private Note note(Note note) {
        List<Paragraph> body = note.body().stream().map(rewritten).toList();
        return new Note(note.id(), note.label(), body, note.place());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return rewritten.apply(paragraph);
        }
        if (block instanceof Division division) {
            return division.withBody(blocks(division.body()));
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = sequence.items().stream()
                    .map(item -> item.withBody(blocks(item.body())))
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
}
