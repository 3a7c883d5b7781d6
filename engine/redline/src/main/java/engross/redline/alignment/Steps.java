package engross.redline.alignment;

import engross.redline.alignment.Part.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes through two lists of parts in order: what is paired, what is deleted before what is inserted, splits and merges. */
public final class Steps<P extends Part> {
    private final List<P> a;
    private final List<P> b;
    private final int[] paired;
    private final List<Step<P>> steps = new ArrayList<>();
    private int doneA;
    private int doneB;

    private Steps(List<P> a, List<P> b, int[] paired) {
        this.a = a;
        this.b = b;
        this.paired = paired;
    }

    /** What became of the parts of one list in another. */
    public static <P extends Part> List<Step<P>> of(List<P> a, List<P> b) {
        return of(a, b, Alignment.of(a, b));
    }

    /** The same for a body whose last paragraph mark must stay: its last paragraphs are a pair however little they are alike. */
    public static <P extends Part> List<Step<P>> toTheEnd(List<P> a, List<P> b) {
        int[] paired = Alignment.of(a, b);
        int last = paired.length - 1;
        boolean free = paired[last] < 0 && Arrays.stream(paired).allMatch(j -> j < b.size() - 1);
        Part end = b.get(b.size() - 1);
        if (free && end.is(Kind.PARAGRAPH) && end.signature == a.get(last).signature) {
            paired[last] = b.size() - 1;
        }
        return of(a, b, paired);
    }

    private static <P extends Part> List<Step<P>> of(List<P> a, List<P> b, int[] paired) {
        Steps<P> steps = new Steps<>(a, b, paired);
        for (int i = 0; i < a.size(); i++) {
            if (steps.paired[i] >= 0 && i >= steps.doneA) {
                steps.pair(i, steps.paired[i]);
            }
        }
        steps.between(a.size(), b.size());
        return steps.steps;
    }

    /** Deletes and inserts what stands before two positions. */
    private void between(int toA, int toB) {
        if (doneA < toA) {
            steps.add(new Step<>(a.subList(doneA, toA), List.of()));
        }
        if (doneB < toB) {
            steps.add(new Step<>(List.of(), b.subList(doneB, toB)));
        }
        doneA = toA;
        doneB = toB;
    }

    private void pair(int i, int j) {
        int startA = i;
        int startB = j;
        int endA = i + 1;
        int endB = j + 1;
        Part old = a.get(i);
        Part now = b.get(j);
        if (old.hash != now.hash && (old.is(Kind.PARAGRAPH) || old.is(Kind.ITEM))) {
            startB -= before(old, now, b, doneB, j);
            endB += startB < j ? 0 : after(old, now, b, j + 1, nextPaired(b.size(), i));
            if (startB == j && endB == j + 1) {
                startA -= before(now, old, a, doneA, i);
                endA += startA < i ? 0 : after(now, old, a, i + 1, nextFree(i));
            }
        }
        between(startA, startB);
        steps.add(new Step<>(a.subList(startA, endA), b.subList(startB, endB)));
        doneA = endA;
        doneB = endB;
    }

    private int nextPaired(int end, int i) {
        for (int k = i + 1; k < a.size(); k++) {
            if (paired[k] >= 0) {
                return paired[k];
            }
        }
        return end;
    }

    private int nextFree(int i) {
        int k = i + 1;
        while (k < a.size() && paired[k] < 0) {
            k++;
        }
        return k;
    }

    /**
     * How many parts from a position on are one part on the other side, beyond the piece that it is paired with: the other pieces of it,
     * and what was put between them.
     */
    private static int after(Part whole, Part piece, List<? extends Part> nodes, int from, int to) {
        return from == to ? 0 : new Pieces(whole, piece).in(nodes.subList(from, to), true);
    }

    /** The same for the parts that stand before a position. */
    private static int before(Part whole, Part piece, List<? extends Part> nodes, int from, int to) {
        return from == to ? 0 : new Pieces(whole, piece).in(nodes.subList(from, to), false);
    }
}
