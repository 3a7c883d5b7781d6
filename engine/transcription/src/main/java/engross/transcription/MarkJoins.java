package engross.transcription;

import engross.model.Block;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Revision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source knows paragraphs that come or go as a whole, but none whose mark alone does. Where a mark alone is inserted, two paragraphs
 * of the new text are one of the old text: the first takes what the second had in the old text as deleted, and the second comes as a
 * whole. Where a mark alone is deleted it is the other way about. Both texts stay as they are.
 */
final class MarkJoins {
    private MarkJoins() {}

    static List<Block> resolved(List<Block> blocks) {
        List<Block> resolved = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph) || isWhole(paragraph)) {
                resolved.add(blocks.get(i));
                continue;
            }
            int last = i;
            List<Paragraph> run = new ArrayList<>(List.of(paragraph));
            while (isJoined(run.get(run.size() - 1), paragraph.change())
                    && last + 1 < blocks.size()
                    && blocks.get(last + 1) instanceof Paragraph next
                    && (!isWhole(next) || isJoined(next, paragraph.change()))) {
                run.add(next);
                last++;
            }
            resolved.addAll(run.size() == 1 ? List.of(unmarked(paragraph)) : split(run, paragraph.change()));
            i = last;
        }
        return resolved;
    }

    /** Whether a mark goes the same way as the first one of its run. */
    private static boolean isJoined(Paragraph paragraph, Change first) {
        Change mark = paragraph.change();
        return !mark.isNone() && mark.isInOld() == first.isInOld() && mark.isInNew() == first.isInNew();
    }

    private static Paragraph unmarked(Paragraph paragraph) {
        return paragraph.withChange(Change.NONE);
    }

    /** Whether a paragraph comes or goes with its mark. */
    static boolean isWhole(Paragraph paragraph) {
        Change mark = paragraph.change();
        if (mark.isNone()) {
            return false;
        }
        return all(paragraph.content(), mark);
    }

    /** Whether everything in a list of inlines is out of the view that a change is out of. */
    static boolean all(List<Inline> inlines, Change mark) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                if (!all(link.content(), mark)) {
                    return false;
                }
            } else if (!isSign(inline)
                    && ((!mark.isInOld() && inline.change().isInOld())
                            || (!mark.isInNew() && inline.change().isInNew()))) {
                return false;
            }
        }
        return true;
    }

    /** What has no change of its own. */
    private static boolean isSign(Inline inline) {
        return inline instanceof Inline.CommentStart
                || inline instanceof Inline.CommentEnd
                || inline instanceof Inline.Field
                || (inline instanceof Inline.Text text && text.text().isEmpty());
    }

    private static List<Paragraph> split(List<Paragraph> run, Change mark) {
        boolean inserted = mark.inserted() != null;
        Revision by = inserted ? mark.inserted() : mark.deleted();
        List<Inline> first = new ArrayList<>(run.get(0).content());
        List<Paragraph> split = new ArrayList<>();
        for (Paragraph next : run.subList(1, run.size())) {
            first.addAll(side(next.content(), inserted, by));
            List<Inline> own = side(next.content(), !inserted, by);
            if (!own.isEmpty()) {
                Change whole = inserted ? new Change(by, null) : new Change(null, by);
                split.add(next.withContent(own).withChange(whole));
            }
        }
        split.add(0, unmarked(run.get(0)).withContent(first));
        return split;
    }

    /** What stands in the old text, as deleted; or in the new text, as inserted. */
    private static List<Inline> side(List<Inline> inlines, boolean old, @Nullable Revision by) {
        List<Inline> side = new ArrayList<>();
        for (Inline inline : inlines) {
            Change change = inline.change();
            if (inline instanceof Inline.Link link) {
                List<Inline> content = side(link.content(), old, by);
                if (!content.isEmpty()) {
                    side.add(new Inline.Link(link.target(), content));
                }
            } else if (old ? change.isInOld() : change.isInNew()) {
                Change own = old
                        ? new Change(null, change.deleted() != null ? change.deleted() : by)
                        : new Change(change.inserted() != null ? change.inserted() : by, null);
                side.add(Changed.with(inline, own));
            }
        }
        return side;
    }
}
