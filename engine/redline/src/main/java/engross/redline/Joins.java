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
import org.jspecify.annotations.Nullable;

/**
 * What becomes of every paragraph in a view, in document order: the paragraph as it then is, or null where it vanishes. Paragraphs
 * whose marks go join with the next one; at a table and at the end of a cell or text there is none, and what has text stays.
 */
final class Joins {
    private final View view;
    private final List<@Nullable Paragraph> fates = new ArrayList<>();
    private final List<Paragraph> group = new ArrayList<>();

    private Joins(View view) {
        this.view = view;
    }

    static List<@Nullable Paragraph> of(List<? extends Block> body, View view) {
        Joins joins = new Joins(view);
        joins.blocks(body);
        joins.close(null);
        return joins.fates;
    }

    private void blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (block instanceof Division division) {
                blocks(division.body());
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    blocks(item.body());
                }
            } else {
                table((Table) block);
            }
        }
    }

    /** A table that vanishes keeps no paragraphs apart. */
    private void table(Table table) {
        boolean stays = Columns.tableStays(table, view);
        if (stays) {
            close(null);
        }
        for (Table.Row row : table.rows()) {
            if (view.shows(row.change())) {
                for (Table.Cell cell : row.cells()) {
                    blocks(cell.body());
                    close(null);
                }
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        Change mark = view.settle(paragraph.change());
        Paragraph settled = paragraph
                .withContent(Content.of(paragraph.content(), view))
                .withLabel(label(paragraph.label()))
                .withChange(mark == null ? Change.NONE : mark);
        group.add(settled);
        if (mark != null) {
            close(settled);
        }
    }

    private Label label(Label label) {
        if (!(label instanceof Label.Fixed fixed)) {
            return label;
        }
        List<Inline> content = Content.of(fixed.content(), view);
        return content.isEmpty() && !fixed.content().isEmpty() ? Label.NONE : new Label.Fixed(content);
    }

    /** Ends a paragraph of the view. @param end the paragraph whose mark ends it; null where none does */
    private void close(@Nullable Paragraph end) {
        if (group.size() == 1 && end != null) {
            fates.add(end);
        } else if (!group.isEmpty()) {
            int first = firstWithText();
            int stays = first >= 0 ? first : end != null ? group.size() - 1 : -1;
            for (int i = 0; i < group.size(); i++) {
                fates.add(i == stays ? joined(stays, end) : null);
            }
        }
        group.clear();
    }

    private int firstWithText() {
        for (int i = 0; i < group.size(); i++) {
            Paragraph paragraph = group.get(i);
            boolean labelled = paragraph.label() instanceof Label.Fixed fixed && Content.hasText(fixed.content());
            if (labelled || Content.hasText(paragraph.content())) {
                return i;
            }
        }
        return -1;
    }

    private Paragraph joined(int stays, @Nullable Paragraph end) {
        Paragraph first = group.get(stays);
        List<Inline> content = new ArrayList<>();
        for (Paragraph part : group) {
            content.addAll(part.content());
        }
        Paragraph last = end == null ? group.get(group.size() - 1) : end;
        return first.withContent(Content.merged(content))
                .withStyle(last.style())
                .withChange(last.change());
    }
}
