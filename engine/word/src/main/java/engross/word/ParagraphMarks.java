package engross.word;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes of the marks of a body's paragraphs (17.13.5.20), as an editor leaves them. Where text is inserted at the end of a paragraph and
 * whole paragraphs behind it, the tree has the marks of those inserted, and that of the paragraph before them stays. Whoever types it has the
 * mark before them inserted, and the last one of them stays: then all that was inserted is one stretch. Both say the same in every reading,
 * as long as all are of one style; but LibreOffice takes the first for one stretch too, and with it the mark that stays.
 */
final class ParagraphMarks implements Block.Visitor<ParagraphMarks> {
    /** By the numbers of paragraphs outside tables, the marks that are other than in the tree. */
    private final Map<Integer, Change> shifted = new HashMap<>();

    private int count;
    private Change outer = Change.NONE;
    /** What the last paragraph with a mark that stays ends in; no change where it ends in none that counts. */
    private Change open = Change.NONE;

    private int start;
    private String style = "";
    /** The last of the whole paragraphs behind it; its number where there is one. */
    private int last = -1;

    private boolean fits;

    private ParagraphMarks() {}

    /** Those of a body: read them with {@link #next} in the order of the text, outside tables. */
    static ParagraphMarks of(List<? extends Block> body) {
        ParagraphMarks marks = new ParagraphMarks();
        marks.all(body);
        marks.close();
        marks.count = 0;
        return marks;
    }

    /** None is other than in the tree. */
    static ParagraphMarks asInTree() {
        return new ParagraphMarks();
    }

    /** The mark of the next paragraph. @param change as it is in the tree, with that of what is around */
    Change next(Change change) {
        return shifted.isEmpty() ? change : shifted.getOrDefault(count++, change);
    }

    private void all(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void within(Change change, List<? extends Block> blocks) {
        Change before = outer;
        outer = change.within(outer);
        all(blocks);
        outer = before;
    }

    @Override
    public ParagraphMarks paragraph(Paragraph paragraph) {
        int number = count++;
        Change mark = paragraph.change().within(outer);
        if (!open.isNone() && mark.equals(open) && isWhole(paragraph)) {
            last = number;
            fits &= paragraph.style().equals(style) && !paragraph.newPage();
            return this;
        }
        close();
        if (mark.isNone() && !paragraph.newPage()) {
            open = end(paragraph.content());
            start = number;
            style = paragraph.style();
            fits = true;
        }
        return this;
    }

    private void close() {
        if (last >= 0 && fits) {
            shifted.put(start, open);
            shifted.put(last, Change.NONE);
        }
        open = Change.NONE;
        last = -1;
    }

    /** The insertion that a text ends in; no change where it ends otherwise. */
    private Change end(List<? extends Inline> content) {
        for (int i = content.size() - 1; i >= 0; i--) {
            Inline inline = content.get(i);
            if (!isPoint(inline)) {
                Change change = inline instanceof Inline.Link link ? end(link.content()) : inline.change();
                change = change.within(outer);
                return change.isInserted() && !change.isDeleted() && !change.isMoved() ? change : Change.NONE;
            }
        }
        return Change.NONE;
    }

    private boolean isWhole(Paragraph paragraph) {
        return isWhole(paragraph.content())
                && (!(paragraph.label() instanceof Label.Fixed fixed) || isWhole(fixed.content()));
    }

    private boolean isWhole(List<? extends Inline> content) {
        for (Inline inline : content) {
            boolean whole = inline instanceof Inline.Link link
                    ? isWhole(link.content())
                    : inline.change().within(outer).equals(open);
            if (!whole && !isPoint(inline)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a place in the text, and no text. */
    private static boolean isPoint(Inline inline) {
        return inline instanceof Inline.CommentStart
                || inline instanceof Inline.CommentEnd
                || (inline instanceof Inline.Text text && text.text().isEmpty());
    }

    @Override
    public ParagraphMarks sequence(Sequence sequence) {
        for (Item item : sequence.items()) {
            within(item.change(), item.body());
        }
        return this;
    }

    @Override
    public ParagraphMarks division(Division division) {
        within(division.change(), division.body());
        return this;
    }

    @Override
    public ParagraphMarks table(Table table) {
        close();
        return this;
    }
}
