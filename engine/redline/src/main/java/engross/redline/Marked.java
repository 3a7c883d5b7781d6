package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Table;
import engross.model.TreeRewrite;
import java.util.ArrayList;
import java.util.List;

/** Parts that are inserted or deleted as a whole: all that is in them carries the change. */
final class Marked extends TreeRewrite {
    private final Change change;

    Marked(Change change) {
        this.change = change;
    }

    @Override
    protected Change change(Change before) {
        return change;
    }

    @Override
    protected Paragraph paragraph(Paragraph paragraph) {
        return text(paragraph).withChange(change);
    }

    /** A table that is marked has its rows marked, not its columns. */
    @Override
    protected Table table(Table table) {
        return table.withRows(table.rows().stream().map(this::row).toList());
    }

    /** A paragraph with its text marked, its own mark as it is. */
    Paragraph text(Paragraph paragraph) {
        Label label = paragraph.label() instanceof Label.Fixed fixed
                ? new Label.Fixed(inlines(fixed.content()))
                : paragraph.label();
        return paragraph.withContent(inlines(paragraph.content())).withLabel(label);
    }

    List<Inline> inlines(List<? extends Inline> content) {
        List<Inline> marked = new ArrayList<>(content.size());
        for (Inline inline : content) {
            marked.add(
                    inline instanceof Inline.Link link
                            ? new Inline.Link(link.target(), inlines(link.content()))
                            : Remarked.of(inline, change));
        }
        return marked;
    }
}
