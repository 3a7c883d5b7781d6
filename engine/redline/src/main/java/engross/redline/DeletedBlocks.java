package engross.redline;

import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.model.Table;
import engross.model.TreeRewrite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one author deletes as a whole goes with all that stands in it, also with what another one inserts there: that carries both marks. */
final class DeletedBlocks extends TreeRewrite {
    private @Nullable Revision outer;

    @Override
    public Item item(Item item) {
        Revision before = enter(item.change());
        Item rewritten = super.item(item);
        outer = before;
        return rewritten;
    }

    @Override
    protected Division division(Division division) {
        Revision before = enter(division.change());
        Division rewritten = super.division(division);
        outer = before;
        return rewritten;
    }

    /** @return the deletion around */
    private @Nullable Revision enter(Change change) {
        Revision before = outer;
        outer = change.deleted() == null ? before : change.deleted();
        return before;
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        return outer == null
                ? paragraph
                : paragraph.withContent(deleted(paragraph.content())).withChange(deleted(paragraph.change()));
    }

    /** Of a table the rows go. */
    @Override
    protected Table table(Table table) {
        return outer == null
                ? table
                : table.withRows(table.rows().stream()
                        .map(row -> new Table.Row(row.header(), row.cells(), deleted(row.change()), row.place()))
                        .toList());
    }

    @Override
    protected Change change(Change change) {
        return outer == null ? change : deleted(change);
    }

    private List<Inline> deleted(List<? extends Inline> content) {
        List<Inline> all = new ArrayList<>(content.size());
        for (Inline inline : content) {
            all.add(
                    inline instanceof Inline.Link link
                            ? new Inline.Link(link.target(), deleted(link.content()))
                            : Remarked.of(inline, deleted(inline.change())));
        }
        return all;
    }

    private Change deleted(Change change) {
        return change.deleted() == null ? new Change(change.inserted(), outer, change.move()) : change;
    }
}
