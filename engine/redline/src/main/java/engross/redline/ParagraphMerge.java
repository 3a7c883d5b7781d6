package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes some paragraphs of the base and what became of them as paragraphs with marks: one to one, or a split or a merge, where the
 * marks of paragraphs are inserted or deleted and no text is written twice.
 */
final class ParagraphMerge {
    private final Comparison comparison;
    private final List<Paragraph> olds;
    private final List<Paragraph> news;
    private final Runs runs;
    private final List<Merged> merged = new ArrayList<>();
    private int old;
    private int now;
    private boolean beginsOld = true;
    private boolean beginsNew = true;

    /**
     * A paragraph of the result.
     *
     * @param old position of the paragraph of the base that begins with it, or -1
     * @param now position of the revised paragraph that begins with it, or -1
     */
    record Merged(Paragraph paragraph, int old, int now) {}

    private ParagraphMerge(Comparison comparison, List<Paragraph> olds, List<Paragraph> news) {
        this.comparison = comparison;
        this.olds = olds;
        this.news = news;
        this.runs = new Runs();
    }

    static List<Merged> of(Comparison comparison, List<Paragraph> olds, List<Paragraph> news) {
        return new ParagraphMerge(comparison, olds, news).merge();
    }

    private List<Merged> merge() {
        List<Atom> a = comparison.oldAtoms(olds);
        Atoms.Stream stream = comparison.newAtoms(news);
        List<Atom> b = stream.atoms();
        for (Segment segment : Legible.of(AtomDiff.of(a, b), a, b)) {
            if (segment.equal()) {
                write(b.subList(segment.startB(), segment.endB()), Change.NONE, true);
            } else {
                write(a.subList(segment.startA(), segment.endA()), comparison.deleted(), false);
                write(b.subList(segment.startB(), segment.endB()), comparison.inserted(), true);
            }
        }
        for (Inline anchor : stream.trailing()) {
            runs.add(anchor, "");
        }
        end(Change.NONE);
        return merged;
    }

    private void write(List<Atom> atoms, Change change, boolean revised) {
        for (Atom atom : atoms) {
            runs.add(atom, change, revised);
            if (atom.isEnd()) {
                end(change);
            }
        }
    }

    private void end(Change change) {
        Paragraph from = beginsNew ? news.get(now) : olds.get(old);
        String id = comparison.id(
                beginsOld ? olds.get(old).id() : "", beginsNew ? news.get(now).id() : "");
        Paragraph paragraph = from.withContent(runs.take()).withChange(change).withId(id);
        merged.add(new Merged(paragraph, beginsOld ? old : -1, beginsNew ? now : -1));
        beginsOld = change.isInOld();
        beginsNew = change.isInNew();
        old += beginsOld ? 1 : 0;
        now += beginsNew ? 1 : 0;
    }
}
