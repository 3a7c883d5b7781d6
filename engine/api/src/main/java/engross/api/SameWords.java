package engross.api;

import engross.model.Change;
import engross.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Words that are deleted and inserted again: a number of a clause that moved and kept it. Where nothing leads to the clause, that is no change. */
final class SameWords {
    private SameWords() {}

    /** Inlines with such words once, without marks; links inside the document are seen through. */
    static List<Inline> unmarked(List<? extends Inline> inlines) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link && link.isInternal()) {
                unmarked(link.content()).forEach(inner -> add(inner, plain));
            } else {
                add(inline, plain);
            }
        }
        return plain;
    }

    private static void add(Inline inline, List<Inline> plain) {
        int last = plain.size() - 1;
        if (last >= 0 && isAgain(plain.get(last), inline)) {
            Inline.Text text = (Inline.Text) inline;
            plain.set(last, new Inline.Text(text.text(), text.format(), Change.NONE));
        } else {
            plain.add(inline);
        }
    }

    private static boolean isAgain(Inline before, Inline after) {
        return before instanceof Inline.Text old
                && after instanceof Inline.Text now
                && old.text().equals(now.text())
                && old.format().equals(now.format())
                && old.change().isDeleted()
                && !old.change().isInserted()
                && now.change().isInserted()
                && !now.change().isDeleted();
    }
}
