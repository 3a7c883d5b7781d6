package engross.numbering;

import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.ArrayList;
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
        List<Block> written = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            written.add(block(block));
        }
        return written;
    }

    List<Paragraph> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(this::paragraph).toList();
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (block instanceof Sequence sequence) {
            List<Item> items = sequence.items().stream()
                    .map(item -> item.withBody(blocks(item.body())))
                    .toList();
            return new Sequence(sequence.form(), sequence.bareWhenSingle(), items, sequence.place());
        }
        if (block instanceof Division division) {
            return division.withBody(blocks(division.body()));
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
        for (Inline inline : paragraph.content()) {
            if (inline instanceof Inline.Reference) {
                return paragraph.withContent(
                        paragraph.content().stream().map(this::inline).toList());
            }
        }
        return paragraph;
    }

    private Inline inline(Inline inline) {
        if (!(inline instanceof Inline.Reference reference)) {
            return inline;
        }
        LabelText label = labels.get(reference.target());
        String text = label == null ? null : shown(label);
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
        String any = shown(label);
        String before = label.before() != null ? label.before() : any;
        String after = label.after() != null ? label.after() : any;
        return new LabelText(
                reference.change().isInOld() ? before : after,
                reference.change().isInNew() ? after : before,
                null,
                reference.format(),
                label.inserted(),
                label.deleted());
    }

    private static @Nullable String shown(LabelText label) {
        if (label.after() != null) {
            return label.after();
        }
        return label.before() != null ? label.before() : label.passing();
    }
}
