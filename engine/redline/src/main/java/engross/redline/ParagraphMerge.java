package engross.redline;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.redline.alignment.Segment;
import engross.redline.alignment.WordDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes some paragraphs of the base and what became of them as paragraphs with marks: one to one, or a split or a merge, where the
 * marks of paragraphs are inserted or deleted and no text is written twice.
 */
final class ParagraphMerge {
    private final Comparison comparison;
    private final List<Paragraph> olds;
    private final List<Paragraph> news;
    private final Runs runs;
    /** The paragraphs of the result, yet without the id, label and style of the paragraphs that begin with them. */
    private final List<Paragraph> written = new ArrayList<>();

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
        for (Segment segment : WordDiff.of(a, b)) {
            if (segment.equal()) {
                write(b.subList(segment.startB(), segment.endB()), Change.NONE, true);
            } else {
                changed(a.subList(segment.startA(), segment.endA()), b.subList(segment.startB(), segment.endB()));
            }
        }
        for (Inline anchor : stream.trailing()) {
            runs.add(anchor, "");
        }
        end(Change.NONE);
        return named(beginnings(Change::isInOld), beginnings(Change::isInNew));
    }

    /** What is deleted before what is inserted; where paragraphs are joined, the latter ends the first of them. */
    private void changed(List<Atom> deleted, List<Atom> inserted) {
        int end = inserted.stream().anyMatch(Atom::isEnd) ? deleted.size() : toEnd(deleted);
        write(deleted.subList(0, end), comparison.deleted(), false);
        write(inserted, comparison.inserted(), true);
        write(deleted.subList(end, deleted.size()), comparison.deleted(), false);
    }

    private static int toEnd(List<Atom> atoms) {
        int at = 0;
        while (at < atoms.size() && !atoms.get(at).isEnd()) {
            at++;
        }
        return at;
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
        written.add(news.get(0).withContent(runs.take()).withChange(change));
    }

    /** For each paragraph of the result which one of a text begins with it, or -1: each with the first that has any of its text. */
    private int[] beginnings(Predicate<Change> shown) {
        int[] beginnings = new int[written.size()];
        Arrays.fill(beginnings, -1);
        int begins = -1;
        int number = 0;
        for (int i = 0; i < beginnings.length; i++) {
            if (begins < 0 && hasText(written.get(i), shown)) {
                begins = i;
            }
            if (shown.test(written.get(i).change())) {
                beginnings[begins < 0 ? i : begins] = number++;
                begins = -1;
            }
        }
        return beginnings;
    }

    private static boolean hasText(Paragraph paragraph, Predicate<Change> shown) {
        return paragraph.label() instanceof Label.Fixed
                || paragraph.content().stream()
                        .anyMatch(inline -> !PlainText.isInvisible(inline)
                                && (inline instanceof Inline.Link link
                                        ? link.content().stream().anyMatch(part -> shown.test(part.change()))
                                        : shown.test(inline.change())));
    }

    private List<Merged> named(int[] old, int[] now) {
        List<Merged> merged = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            Paragraph paragraph = written.get(i);
            Paragraph before = old[i] < 0 ? null : olds.get(old[i]);
            Paragraph after = now[i] < 0 ? null : news.get(now[i]);
            Paragraph like = after != null ? after : before != null ? before : paragraph;
            String id = comparison.id(before == null ? "" : before.id(), after == null ? "" : after.id());
            merged.add(new Merged(
                    like.withContent(paragraph.content())
                            .withChange(paragraph.change())
                            .withId(id),
                    old[i],
                    now[i]));
        }
        return merged;
    }
}
