package engross.redline.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Of pairs of positions, those that keep the same order on both sides and weigh most together. */
final class HeaviestChain {
    /** A pair of positions. */
    record Pair(int left, int right, long weight) {}

    private final long[] best;
    private final int[] last;

    private HeaviestChain(int positions) {
        best = new long[positions + 1];
        last = new int[positions + 1];
        Arrays.fill(last, -1);
    }

    /** In order; n log n. @param rights how many positions there are on the right */
    static List<Pair> of(List<Pair> pairs, int rights) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(Pair::left)
                .thenComparing(Comparator.comparingInt(Pair::right).reversed()));
        HeaviestChain chain = new HeaviestChain(rights);
        int[] previous = new int[sorted.size()];
        long[] weights = new long[sorted.size()];
        int end = -1;
        for (int i = 0; i < sorted.size(); i++) {
            Pair pair = sorted.get(i);
            previous[i] = chain.before(pair.right());
            weights[i] = pair.weight() + (previous[i] < 0 ? 0 : weights[previous[i]]);
            chain.put(pair.right(), weights[i], i);
            if (end < 0 || weights[i] > weights[end]) {
                end = i;
            }
        }
        List<Pair> found = new ArrayList<>();
        for (int i = end; i >= 0; i = previous[i]) {
            found.add(sorted.get(i));
        }
        Collections.reverse(found);
        return found;
    }

    /** The heaviest chain that ends before a position on the right: a Fenwick tree of maxima. */
    private int before(int right) {
        int found = -1;
        long weight = 0;
        for (int i = right; i > 0; i -= i & -i) {
            if (best[i] > weight) {
                weight = best[i];
                found = last[i];
            }
        }
        return found;
    }

    private void put(int right, long weight, int chain) {
        for (int i = right + 1; i < best.length; i += i & -i) {
            if (weight > best[i]) {
                best[i] = weight;
                last[i] = chain;
            }
        }
    }
}
