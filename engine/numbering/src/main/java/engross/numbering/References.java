package engross.numbering;

import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes out references to clauses, once every label is known. */
final class References {
    private final Map<String, LabelText> labels;
    private final Diagnostics diagnostics;

    References(Map<String, LabelText> labels, Diagnostics diagnostics) {
        this.labels = labels;
        this.diagnostics = diagnostics;
    }

    List<Block> blocks(List<Block> blocks) {
        return Rewritten.list(blocks, this::block);
    }

    Note note(Note note) {
        List<Paragraph> body = Rewritten.list(note.body(), this::paragraph);
        return Rewritten.isSame(body, note.body()) ? note : new Note(note.id(), note.label(), body, note.place());
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = Rewritten.list(sequence.items(), this::item);
            return Rewritten.isSame(items, sequence.items())
                    ? sequence
                    : new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
        }
        if (block instanceof Division division) {
            List<Block> body = blocks(division.body());
            return Rewritten.isSame(body, division.body()) ? division : division.withBody(body);
        }
        Table table = (Table) block;
        List<Table.Row> rows = Rewritten.list(table.rows(), this::row);
        return Rewritten.isSame(rows, table.rows()) ? table : table.withRows(rows);
    }

    private Item item(Item item) {
        List<Block> body = blocks(item.body());
        return Rewritten.isSame(body, item.body()) ? item : item.withBody(body);
    }

    private Table.Row row(Table.Row row) {
        List<Table.Cell> cells = Rewritten.list(row.cells(), this::cell);
        return Rewritten.isSame(cells, row.cells())
                ? row
                : new Table.Row(row.header(), cells, row.change(), row.place());
    }

    private Table.Cell cell(Table.Cell cell) {
        List<Block> body = blocks(cell.body());
        return Rewritten.isSame(body, cell.body()) ? cell : cell.withBody(body);
    }

    private Paragraph paragraph(Paragraph paragraph) {
        List<Inline> content = Rewritten.list(paragraph.content(), this::inline);
        return Rewritten.isSame(content, paragraph.content()) ? paragraph : paragraph.withContent(content);
    }

    private Inline inline(Inline inline) {
        if (!(inline instanceof Inline.Reference reference)) {
            return inline;
        }
        LabelText label = labels.get(reference.target());
        String text = label == null ? null : shown(label, reference);
        if (label == null || text == null || text.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            "reference-without-number",
                            reference.place(),
                            "the reference [#" + reference.target() + "] leads to something that has no number")
                    .withHint("refer to a heading, a numbered paragraph, an item with a label, a call or an annex"));
            return inline;
        }
        List<Inline> content = seenFrom(reference, label).inlines().stream()
                .map(part -> (Inline) new Inline.Text(
                        ((Inline.Text) part).text(),
                        ((Inline.Text) part).format(),
                        part.change().within(reference.change())))
                .toList();
        return new Inline.Link("#" + reference.target(), content);
    }

    /** The label as it is in the texts that the reference itself stands in. */
    private static LabelText seenFrom(Inline.Reference reference, LabelText label) {
        String any = shown(label, reference);
        String before = label.before() != null ? label.before() : any;
        String after = label.after() != null ? label.after() : any;
        boolean isInNew = reference.change().isInNew();
        String old = reference.change().isInOld() ? before : after;
        LabelText seen = new LabelText(
                        old, isInNew ? after : old, null, reference.format(), label.inserted(), label.deleted())
                .with(isInNew ? label.suffix() : "", isInNew ? label.remark() : "");
        return reference.change().isNone() && before != null
                ? seen.with(label.own().orElse(before))
                : seen;
    }

    /** The label in the new text, else in the old one, else in that of who refers to it. */
    private static @Nullable String shown(LabelText label, Inline.Reference reference) {
        if (label.after() != null) {
            return label.after();
        }
        if (label.before() != null) {
            return label.before();
        }
        String own = label.own().of(reference.change().inserted());
        return own != null ? own : label.passing();
    }
}
