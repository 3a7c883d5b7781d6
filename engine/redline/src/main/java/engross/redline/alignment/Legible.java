package engross.redline.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes marks good to read. What stays between two marks by coincidence joins them: a function word, a comma, a few ideographs in a
 * rewritten sentence. A text that is all but rewritten becomes one deletion and one insertion. A lone insertion or deletion that could
 * stand at several places stands where a sentence, a clause or a word begins.
 */
final class Legible {
    private final List<? extends Token> a;
    private final List<? extends Token> b;
    /** The weight of all atoms before each. */
    private final int[] weightsA;

    private final int[] weightsB;

    private Legible(List<? extends Token> a, List<? extends Token> b) {
        this.a = a;
        this.b = b;
        this.weightsA = sums(a);
        this.weightsB = sums(b);
    }

    private static int[] sums(List<? extends Token> atoms) {
        int[] sums = new int[atoms.size() + 1];
        for (int i = 0; i < atoms.size(); i++) {
            sums[i + 1] = sums[i] + atoms.get(i).weight();
        }
        return sums;
    }

    static List<Segment> of(List<Segment> segments, List<? extends Token> a, List<? extends Token> b) {
        Legible legible = new Legible(a, b);
        List<Segment> joined = legible.withoutRewriting(legible.withoutIslands(segments));
        return legible.slid(new Balanced(a, b).of(new Tight(a, b).of(joined)));
    }

    /** Joins marks over islands until none is left. Each round looks at all; few rounds are needed, and their number is bounded. */
    private List<Segment> withoutIslands(List<Segment> segments) {
        List<Segment> current = segments;
        for (int round = 0; round < 8; round++) {
            List<Segment> next = new ArrayList<>(current.size());
            boolean joined = false;
            for (int k = 0; k < current.size(); k++) {
                Segment segment = current.get(k);
                boolean between = segment.equal() && !next.isEmpty() && k + 1 < current.size();
                if (between && isIsland(next.get(next.size() - 1), segment, current.get(k + 1))) {
                    next.set(next.size() - 1, next.get(next.size() - 1).changedTo(current.get(k + 1)));
                    k++;
                    joined = true;
                } else {
                    next.add(segment);
                }
            }
            current = next;
            if (!joined) {
                break;
            }
        }
        return current;
    }

    private boolean isIsland(Segment before, Segment island, Segment after) {
        if (before.equal() || keeps(island) || isSentences(before) || isSentences(after)) {
            return false;
        }
        int length = length(island);
        int smaller = Math.min(changed(before), changed(after));
        int words = halfWords(island);
        if (words == 0) {
            return length <= 4;
        }
        if (words <= 2) {
            boolean beside = before.isReplacement() || after.isReplacement();
            return length <= (beside ? Math.max(9, Math.min(smaller, 14)) : 5);
        }
        return length * 5 <= smaller;
    }

    /** Whether nothing but whole sentences come or go: what stays beside them is a sentence's rest, and no coincidence. */
    private boolean isSentences(Segment segment) {
        return segment.lengthB() == 0
                ? Slide.isSentences(a, segment.startA(), segment.endA())
                : segment.lengthA() == 0 && Slide.isSentences(b, segment.startB(), segment.endB());
    }

    /** What is in no text but a mark of its own, such as a note's, stays where it can. */
    private boolean keeps(Segment island) {
        for (int i = island.startA(); i < island.endA(); i++) {
            if (!a.get(i).isText()) {
                return true;
            }
        }
        return false;
    }

    private int changed(Segment segment) {
        return length(segment) + weightsB[segment.endB()] - weightsB[segment.startB()];
    }

    private int length(Segment segment) {
        return weightsA[segment.endA()] - weightsA[segment.startA()];
    }

    /** Words, an ideograph counting half a word. */
    private int halfWords(Segment segment) {
        int halves = 0;
        for (int i = segment.startA(); i < segment.endA(); i++) {
            Token atom = a.get(i);
            halves += atom.isIdeograph() ? 1 : atom.isWord() ? 2 : 0;
        }
        return halves;
    }

    /**
     * Where little stays between the first mark and the last, all between them is changed. Little is measured by the shorter of both texts:
     * a sentence is not rewritten because much is put behind it.
     */
    private List<Segment> withoutRewriting(List<Segment> segments) {
        int first = 0;
        int last = segments.size() - 1;
        while (first < last && segments.get(first).equal()) {
            first++;
        }
        while (first < last && segments.get(last).equal()) {
            last--;
        }
        if (last - first < 4) {
            return segments;
        }
        int stays = 0;
        int deleted = 0;
        int inserted = 0;
        for (Segment segment : segments.subList(first, last + 1)) {
            if (segment.equal() && keeps(segment)) {
                return segments;
            }
            stays += segment.equal() ? length(segment) : 0;
            deleted += segment.equal() ? 0 : length(segment);
            inserted += segment.equal() ? 0 : changed(segment) - length(segment);
        }
        if (stays * 5 > 2 * Math.min(deleted, inserted)) {
            return segments;
        }
        List<Segment> rewritten = new ArrayList<>(segments.subList(0, first));
        rewritten.add(segments.get(first).changedTo(segments.get(last)));
        rewritten.addAll(segments.subList(last + 1, segments.size()));
        return rewritten;
    }

    private List<Segment> slid(List<Segment> segments) {
        List<Segment> slid = new ArrayList<>(segments);
        for (int k = 0; k < slid.size(); k++) {
            Segment segment = slid.get(k);
            if (segment.equal() || (segment.lengthA() > 0 && segment.lengthB() > 0)) {
                continue;
            }
            boolean deletion = segment.lengthA() > 0;
            List<? extends Token> atoms = deletion ? a : b;
            int start = deletion ? segment.startA() : segment.startB();
            int end = deletion ? segment.endA() : segment.endB();
            int left = k == 0 ? 0 : slid.get(k - 1).lengthA() - (k == 1 ? 0 : 1);
            int right = k + 1 == slid.size() ? 0 : slid.get(k + 1).lengthA() - (k + 2 == slid.size() ? 0 : 1);
            int shift = Slide.best(atoms, start, end, left, right);
            if (shift != 0) {
                shift(slid, k, shift);
            }
        }
        return TokenDiff.joined(slid);
    }

    private static void shift(List<Segment> segments, int k, int shift) {
        Segment segment = segments.get(k);
        Segment moved = new Segment(
                false,
                segment.startA() + shift,
                segment.endA() + shift,
                segment.startB() + shift,
                segment.endB() + shift);
        segments.set(k, moved);
        if (k > 0) {
            Segment before = segments.get(k - 1);
            segments.set(k - 1, new Segment(true, before.startA(), moved.startA(), before.startB(), moved.startB()));
        } else {
            segments.add(0, new Segment(true, segment.startA(), moved.startA(), segment.startB(), moved.startB()));
            k++;
        }
        if (k + 1 < segments.size()) {
            Segment after = segments.get(k + 1);
            segments.set(k + 1, new Segment(true, moved.endA(), after.endA(), moved.endB(), after.endB()));
        } else {
            segments.add(new Segment(true, moved.endA(), segment.endA(), moved.endB(), segment.endB()));
        }
    }
}
