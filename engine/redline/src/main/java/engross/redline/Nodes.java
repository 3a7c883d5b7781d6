package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import engross.redline.alignment.Hash;
import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes nodes of a tree. */
final class Nodes {
    private final UnaryOperator<String> notes;

    /** @param notes gives a note of this tree the name that it has in both */
    Nodes(UnaryOperator<String> notes) {
        this.notes = notes;
    }

    List<Node> of(List<? extends Block> blocks) {
        List<Node> nodes = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            nodes.add(of(block));
        }
        return nodes;
    }

    private Node of(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items().size());
            for (Item item : sequence.items()) {
                List<Node> body = of(item.body());
                items.add(Node.of(Kind.ITEM, item, item.id(), body.get(0).signature, body));
            }
            return Node.of(Kind.SEQUENCE, sequence, "", form(sequence), items);
        }
        if (block instanceof Division division) {
            long role = new Hash()
                    .add(division.role())
                    .add(division.restartsNumbering() ? 1 : 0)
                    .value();
            return Node.of(Kind.DIVISION, division, division.id(), role, of(division.body()));
        }
        Table table = (Table) block;
        long style = new Hash().add(table.style()).value();
        List<Node> rows = new ArrayList<>(table.rows().size());
        for (List<Table.Row> group : RowGroups.of(table)) {
            rows.add(rows(group));
        }
        return Node.of(Kind.TABLE, table, table.id(), style, rows);
    }

    /** What two sequences must share to be one. */
    static long form(Sequence sequence) {
        return sequence.form().hashCode() * 2L + (sequence.bareWhenSingle() ? 1 : 0);
    }

    /** Rows that cells hold together: they come and go as one. */
    private Node rows(List<Table.Row> group) {
        Hash shape = new Hash();
        List<Node> cells = new ArrayList<>();
        for (Table.Row row : group) {
            shape.add(row.header() ? 1 : 0);
            for (Table.Cell cell : row.cells()) {
                shape.add(cell.columnSpan()).add(cell.rowSpan());
                cells.add(cell(cell));
            }
            shape.add(-1);
        }
        return Node.of(Kind.ROWS, group, "", shape.value(), cells);
    }

    Node cell(Table.Cell cell) {
        return Node.of(Kind.CELL, cell, "", 0, of(cell.body()));
    }

    Node paragraph(Paragraph paragraph) {
        Hash signature = new Hash().add(paragraph.style());
        label(paragraph.label(), signature);
        Hash content = new Hash();
        int size = content(paragraph.content(), content, "");
        return new Node(Kind.PARAGRAPH, paragraph, paragraph.id(), signature.value(), content.value(), size, List.of());
    }

    private void label(Label label, Hash hash) {
        if (label instanceof Label.Outline outline) {
            hash.add(outline.level()).add(outline.form().hashCode());
        } else if (label instanceof Label.Fixed fixed) {
            content(fixed.content(), hash.add(3), "");
        } else {
            hash.add(label instanceof Label.Numbered ? 2 : 1);
        }
    }

    /** Adds what is written, run by run whatever the runs; gives the number of characters. */
    private int content(List<? extends Inline> content, Hash hash, String link) {
        int size = 0;
        int format = link.hashCode();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                int next = text.format().hashCode() * 31 + link.hashCode();
                if (next != format && !text.text().isEmpty()) {
                    hash.add(-2).add(next);
                    format = next;
                }
                for (int i = 0; i < text.text().length(); i++) {
                    hash.add(text.text().charAt(i));
                }
                size += text.text().length();
            } else if (inline instanceof Inline.Link inner) {
                size += content(inner.content(), hash.add(-3), inner.target());
                format = 0;
            } else if (!PlainText.isInvisible(inline)) {
                hash.add(-4).add(special(inline).hashCode());
                size++;
            }
        }
        return size;
    }

    /** An inline that is no text, as it is compared: without change and place, a note by the name that it has in both trees. */
    Inline special(Inline inline) {
        return plain(inline, notes);
    }

    static Inline plain(Inline inline, UnaryOperator<String> notes) {
        if (inline instanceof Inline.NoteReference reference) {
            return new Inline.NoteReference(notes.apply(reference.note()), List.of(), Change.NONE);
        }
        if (inline instanceof Inline.Reference reference) {
            return new Inline.Reference(reference.target(), reference.format(), Change.NONE, Place.NONE);
        }
        return Remarked.of(inline, Change.NONE);
    }
}
