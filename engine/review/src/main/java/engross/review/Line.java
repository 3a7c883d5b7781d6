package engross.review;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a clause.
 *
 * @param outer the change of the item, row or division that it stands in
 * @param cell number of the cell of its row, from 0; -1 outside of tables
 */
record Line(Paragraph paragraph, Change outer, int cell) {

    /** Label and text, each inline with the change that holds for it. */
    List<Inline> inlines() {
        List<Inline> inlines = new ArrayList<>();
        if (paragraph.label() instanceof Label.Fixed fixed) {
            inlines.addAll(fixed.content());
        }
        inlines.addAll(paragraph.content());
        return inlines;
    }

    /** Label and text before the changes; a tab is a space. */
    String before() {
        return text(inlines(), true);
    }

    /** Label and text after the changes. */
    String after() {
        return text(inlines(), false);
    }

    private String text(List<? extends Inline> inlines, boolean old) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                text.append(text(link.content(), old));
                continue;
            }
            Change change = inline.change().within(outer);
            if (old ? !change.isInOld() : !change.isInNew()) {
                continue;
            }
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    boolean isEmpty() {
        return before().isBlank()
                && after().isBlank()
                && inlines().stream().noneMatch(inline -> inline instanceof Inline.Image);
    }
}
