package engross.redline.alignment;

import engross.redline.alignment.HeaviestChain.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the parts of two lists that are the same part in two texts, in one order. First what is alike and unique on both sides, as in
 * patience comparing, then what is similar: by a table where few are left between two pairs, by rare words where many are.
 */
public final class Alignment {
    /** So many pairs can all be looked at. */
    private static final int TABLE = 4096;
    /** So many are looked at though some parts are alike: a long part that was edited outweighs a short one that was not. */
    private static final int FEW = 1024;

    private static final int ROUNDS = 3;
    private static final int MANY = TABLE;

    private final List<? extends Part> a;
    private final List<? extends Part> b;
    private final int[] paired;

    private Alignment(List<? extends Part> a, List<? extends Part> b) {
        this.a = a;
        this.b = b;
        this.paired = new int[a.size()];
        Arrays.fill(paired, -1);
    }

    /** For each part on the left its partner's position on the right, or -1; partners are in order. */
    public static int[] of(List<? extends Part> a, List<? extends Part> b) {
        Alignment alignment = new Alignment(a, b);
        alignment.range(0, a.size(), 0, b.size(), 0);
        return alignment.paired;
    }

    private void range(int fromA, int toA, int fromB, int toB, int round) {
        int startA = fromA;
        int startB = fromB;
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && same(startA, startB)) {
            paired[startA++] = startB++;
        }
        while (startA < endA && startB < endB && same(endA - 1, endB - 1)) {
            paired[--endA] = --endB;
        }
        if (startA == endA || startB == endB) {
            return;
        }
        long pairs = (long) (endA - startA) * (endB - startB);
        List<Pair> anchors = round < ROUNDS && pairs > FEW ? unique(startA, endA, startB, endB) : List.of();
        if (anchors.isEmpty() && pairs <= TABLE) {
            table(startA, endA, startB, endB);
            return;
        }
        if (anchors.isEmpty() && round <= ROUNDS) {
            anchors = new RareWords(a, b).pairs(startA, endA, startB, endB);
        }
        if (anchors.isEmpty()) {
            repeated(startA, endA, startB, endB);
            return;
        }
        between(HeaviestChain.of(anchors, endB - startB), startA, endA, startB, endB, round);
    }

    private void between(List<Pair> chain, int startA, int endA, int startB, int endB, int round) {
        int nextA = startA;
        int nextB = startB;
        for (Pair pair : chain) {
            int left = pair.left();
            int right = startB + pair.right();
            range(nextA, left, nextB, right, round + 1);
            paired[left] = right;
            nextA = left + 1;
            nextB = right + 1;
        }
        range(nextA, endA, nextB, endB, round + 1);
    }

    /** Of many parts that are alike to many others. */
    private void repeated(int startA, int endA, int startB, int endB) {
        for (Pair pair : Myers.pairs(a.subList(startA, endA), b.subList(startB, endB))) {
            paired[startA + pair.left()] = startB + pair.right();
        }
    }

    private boolean same(int i, int j) {
        return a.get(i).hash == b.get(j).hash && a.get(i).id.equals(b.get(j).id);
    }

    /** Parts that are alike, or have the same id, and are there once on each side. */
    private List<Pair> unique(int startA, int endA, int startB, int endB) {
        Map<Long, Integer> lefts = once(a, startA, endA);
        Map<Long, Integer> rights = once(b, startB, endB);
        Map<String, Integer> ids = new HashMap<>();
        for (int j = startB; j < endB; j++) {
            ids.put(b.get(j).id, j);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = startA; i < endA; i++) {
            Part node = a.get(i);
            Integer alike = lefts.getOrDefault(node.hash, -1) == i ? rights.get(node.hash) : null;
            if (alike != null && alike >= 0) {
                pairs.add(new Pair(i, alike - startB, node.size + 2L));
            }
            Integer named = node.id.isEmpty() ? null : ids.get(node.id);
            if (named != null && !named.equals(alike) && Likeness.pairable(node, b.get(named))) {
                pairs.add(new Pair(i, named - startB, Likeness.worth(node, b.get(named), MANY)));
            }
        }
        return pairs;
    }

    /** Position by hash; -1 where there are several. */
    private static Map<Long, Integer> once(List<? extends Part> nodes, int start, int end) {
        Map<Long, Integer> once = new HashMap<>();
        for (int i = start; i < end; i++) {
            once.merge(nodes.get(i).hash, i, (first, second) -> -1);
        }
        return once;
    }

    /** The hashes that are on both sides: what has its like became nothing else. */
    private Set<Long> alike(int startA, int endA, int startB, int endB) {
        Set<Long> alike = new HashSet<>();
        a.subList(startA, endA).forEach(node -> alike.add(node.hash));
        Set<Long> right = new HashSet<>();
        b.subList(startB, endB).forEach(node -> right.add(node.hash));
        alike.retainAll(right);
        return alike;
    }

    /** The pairs that are worth most together, by a table of all. */
    private void table(int startA, int endA, int startB, int endB) {
        int rows = endA - startA;
        int columns = endB - startB;
        int others = rows + columns - 2;
        Set<Long> alike = alike(startA, endA, startB, endB);
        long[][] worth = new long[rows][columns];
        long[][] best = new long[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                worth[i][j] = worth(startA + i, startB + j, others, alike);
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (worth[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + worth[i][j]);
                }
            }
        }
        int i = 0;
        int j = 0;
        int nextA = startA;
        int nextB = startB;
        while (i < rows && j < columns) {
            if (worth[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + worth[i][j]) {
                lone(nextA, startA + i, nextB, startB + j, alike);
                paired[startA + i] = startB + j;
                nextA = startA + ++i;
                nextB = startB + ++j;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        lone(nextA, endA, nextB, endB, alike);
    }

    /** Where one part is left on each side, the one became the other. */
    private void lone(int fromA, int toA, int fromB, int toB, Set<Long> alike) {
        if (toA - fromA == 1 && toB - fromB == 1 && worth(fromA, fromB, 0, alike) > 0) {
            paired[fromA] = fromB;
        }
    }

    private long worth(int i, int j, int others, Set<Long> alike) {
        Part old = a.get(i);
        Part now = b.get(j);
        boolean other = old.hash != now.hash && (alike.contains(old.hash) || alike.contains(now.hash));
        return other ? 0 : Likeness.worth(old, now, others);
    }
}
