package engross.redline.alignment;

import engross.redline.alignment.HeaviestChain.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortest edit of one list into another by the greedy algorithm of Myers (1986), for parts of which many are alike, so that none
 * can be an anchor. Gives up where more than a bounded number of parts differ.
 */
final class Myers {
    private static final int MOST = 500;

    private final List<? extends Part> a;
    private final List<? extends Part> b;

    private Myers(List<? extends Part> a, List<? extends Part> b) {
        this.a = a;
        this.b = b;
    }

    /** The parts that are alike, as positions in both lists; none where the lists differ in too many. */
    static List<Pair> pairs(List<? extends Part> a, List<? extends Part> b) {
        return new Myers(a, b).pairs();
    }

    private List<Pair> pairs() {
        List<int[]> rounds = new ArrayList<>();
        int[] furthest = new int[2 * MOST + 3];
        for (int edits = 0; edits <= MOST; edits++) {
            rounds.add(furthest.clone());
            for (int k = -edits; k <= edits; k += 2) {
                int x = start(furthest, k, edits);
                while (x < a.size() && x - k < b.size() && alike(x, x - k)) {
                    x++;
                }
                furthest[MOST + 1 + k] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    return trace(rounds, edits);
                }
            }
        }
        return List.of();
    }

    /** Where a way with one edit more begins on a diagonal: after an insertion, or after a deletion. */
    private static int start(int[] furthest, int k, int edits) {
        boolean inserted = k == -edits || (k != edits && furthest[MOST + k] < furthest[MOST + 2 + k]);
        return inserted ? furthest[MOST + 2 + k] : furthest[MOST + k] + 1;
    }

    private boolean alike(int x, int y) {
        return y >= 0 && a.get(x).hash == b.get(y).hash;
    }

    private List<Pair> trace(List<int[]> rounds, int last) {
        List<Pair> pairs = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int edits = last; edits >= 0; edits--) {
            int[] before = rounds.get(edits);
            int k = x - y;
            int start = edits == 0 ? 0 : start(before, k, edits);
            while (x > start) {
                x--;
                y--;
                pairs.add(new Pair(x, y, 1));
            }
            if (edits > 0) {
                boolean inserted = k == -edits || (k != edits && before[MOST + k] < before[MOST + 2 + k]);
                x = inserted ? before[MOST + 2 + k] : before[MOST + k];
                y = x - (inserted ? k + 1 : k - 1);
            }
        }
        return pairs;
    }
}
