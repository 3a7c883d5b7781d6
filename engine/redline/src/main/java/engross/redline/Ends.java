package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The last paragraph mark of a cell or note cannot be deleted (ECMA-376 Part 1, 17.4.65: a cell ends in a paragraph). Where the last
 * paragraphs are inserted or deleted, the mark before them carries the change instead, as when one types at the end.
 */
final class Ends {
    private Ends() {}

    static List<Block> kept(List<Block> body) {
        int last = body.size() - 1;
        if (!(body.get(last) instanceof Paragraph end) || end.change().isNone()) {
            return body;
        }
        int before = last - 1;
        while (before >= 0
                && body.get(before) instanceof Paragraph paragraph
                && paragraph.change().equals(end.change())) {
            before--;
        }
        if (before < 0
                || !(body.get(before) instanceof Paragraph stays)
                || !stays.change().isNone()
                || !stays.style().equals(end.style())
                || !stays.label().equals(end.label())) {
            return body;
        }
        List<Block> kept = new ArrayList<>(body);
        kept.set(before, stays.withChange(end.change()));
        kept.set(last, end.withChange(Change.NONE));
        return kept;
    }
}
