package engross.redline;

import engross.model.Change;
import engross.model.Format;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.redline.Overlay.Mark;
import java.util.ArrayList;
import java.util.List;

/** Writes what two redlines do to one paragraph as one. */
final class OverlayMerge {
    private final Overlay first;
    private final Overlay second;
    private final Revision brackets;
    private final Runs runs = new Runs();
    private final List<Paragraph> merged = new ArrayList<>();

    private OverlayMerge(Overlay first, Overlay second, Revision brackets) {
        this.first = first;
        this.second = second;
        this.brackets = brackets;
    }

    /** The first ones where the two are not of the same paragraph. */
    static List<Paragraph> of(List<Paragraph> first, List<Paragraph> second, Revision brackets) {
        Overlay a = Overlay.of(first);
        Overlay b = Overlay.of(second);
        return a.fits(b) ? new OverlayMerge(a, b, brackets).merge() : first;
    }

    private List<Paragraph> merge() {
        int start = 0;
        while (start <= first.length()) {
            int end = start;
            while (end < first.length() && (first.isDeleted(end) || second.isDeleted(end))) {
                end++;
            }
            boolean conflict = isConflict(start, end);
            for (int i = start; i <= end; i++) {
                gap(i, conflict);
                if (i < end) {
                    base(i);
                }
            }
            if (end < first.length()) {
                base(end);
            }
            start = end + 1;
        }
        return merged;
    }

    private void base(int position) {
        Mark mark = first.base(position);
        write(mark.with(Authors.joined(mark.change(), second.base(position).change())));
    }

    /** Whether the two change the same words, from one gap to another, in different ways. */
    private boolean isConflict(int start, int end) {
        boolean different = false;
        boolean touch = false;
        for (int i = start; i <= end; i++) {
            boolean both = first.inserts(i) && second.inserts(i);
            different |= (first.inserts(i) || second.inserts(i)) && !same(i);
            touch |= both || isInside(first, second, i, start, end) || isInside(second, first, i, start, end);
            touch |= i < end && first.isDeleted(i) && second.isDeleted(i);
        }
        return different && touch;
    }

    /** Whether one inserts between what the other deletes. */
    private static boolean isInside(Overlay inserting, Overlay deleting, int gap, int start, int end) {
        return inserting.inserts(gap)
                && gap > start
                && gap < end
                && deleting.isDeleted(gap - 1)
                && deleting.isDeleted(gap);
    }

    private boolean same(int gap) {
        List<Mark> a = visible(first.gap(gap));
        List<Mark> b = visible(second.gap(gap));
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).says(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Mark> visible(List<Mark> marks) {
        return marks.stream().filter(mark -> !mark.isInvisible()).toList();
    }

    private void gap(int position, boolean conflict) {
        List<Mark> a = first.gap(position);
        List<Mark> b = visible(second.gap(position));
        if (!b.isEmpty() && same(position)) {
            int next = 0;
            for (Mark mark : a) {
                write(
                        mark.isInvisible()
                                ? mark
                                : mark.with(Authors.joined(
                                        mark.change(), b.get(next++).change())));
            }
            return;
        }
        boolean bracketed =
                a.stream().anyMatch(mark -> brackets.equals(mark.change().inserted()));
        alternatives(a, conflict && !bracketed);
        alternatives(b, conflict);
    }

    /** What authors insert at one place, each author's words in brackets. */
    private void alternatives(List<Mark> marks, boolean bracketed) {
        Revision author = null;
        for (Mark mark : marks) {
            Revision next = mark.isInvisible() ? author : mark.change().inserted();
            if (bracketed && next != null && !next.equals(author)) {
                write(author == null ? "" : "]");
                write("[" + next.author() + (mark.atom().text().startsWith(" ") ? ":" : ": "));
                author = next;
            }
            write(mark);
        }
        write(author == null ? "" : "]");
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            Atom atom = new Atom(text, Format.PLAIN, "", null, 0, List.of());
            write(new Mark(atom, Change.inserted(brackets), null));
        }
    }

    private void write(Mark mark) {
        runs.add(mark.atom(), mark.change(), false);
        Paragraph ends = mark.ends();
        if (ends != null) {
            merged.add(ends.withContent(runs.take()).withChange(mark.change()));
        }
    }
}
