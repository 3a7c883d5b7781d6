package engross.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which clause of one file is which of another on the same text: those with the same text before the changes, in order. */
final class ClausePairs {
    /** Above this many comparisons the first fitting clause is taken instead of the longest common subsequence. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<String> one;
    private final List<String> other;
    private final int[] matches;

    private ClausePairs(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
        this.matches = new int[one.size()];
        Arrays.fill(matches, -1);
    }

    /** For every clause of the first the one of the second; -1 for none. */
    static int[] of(List<Clause> first, List<Clause> second) {
        List<Integer> one = old(first);
        List<Integer> other = old(second);
        ClausePairs pairs = new ClausePairs(texts(first, one), texts(second, other));
        pairs.match();
        int[] all = new int[first.size()];
        Arrays.fill(all, -1);
        for (int i = 0; i < one.size(); i++) {
            if (pairs.matches[i] >= 0) {
                all[one.get(i)] = other.get(pairs.matches[i]);
            }
        }
        return all;
    }

    /** Clauses that were there before the changes. */
    private static List<Integer> old(List<Clause> clauses) {
        List<Integer> old = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!clauses.get(i).isNew()) {
                old.add(i);
            }
        }
        return old;
    }

    private static List<String> texts(List<Clause> clauses, List<Integer> of) {
        return of.stream().map(i -> clauses.get(i).before()).toList();
    }

    private void match() {
        int start = 0;
        int most = Math.min(one.size(), other.size());
        while (start < most && one.get(start).equals(other.get(start))) {
            matches[start] = start;
            start++;
        }
        int end = 0;
        while (end < most - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
            matches[one.size() - end] = other.size() - end;
        }
        int to = one.size() - end;
        int otherTo = other.size() - end;
        if ((long) (to - start) * (otherTo - start) > MOST_CELLS) {
            inOrder(start, to, otherTo);
        } else {
            longest(start, to, otherTo);
        }
    }

    private void longest(int from, int to, int otherTo) {
        int[][] length = new int[to - from + 1][otherTo - from + 1];
        for (int i = to - 1; i >= from; i--) {
            for (int k = otherTo - 1; k >= from; k--) {
                length[i - from][k - from] = one.get(i).equals(other.get(k))
                        ? length[i - from + 1][k - from + 1] + 1
                        : Math.max(length[i - from + 1][k - from], length[i - from][k - from + 1]);
            }
        }
        int i = from;
        int k = from;
        while (i < to && k < otherTo) {
            if (one.get(i).equals(other.get(k))) {
                matches[i++] = k++;
            } else if (length[i - from + 1][k - from] >= length[i - from][k - from + 1]) {
                i++;
            } else {
                k++;
            }
        }
    }

    private void inOrder(int from, int to, int otherTo) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int k = from; k < otherTo; k++) {
            places.computeIfAbsent(other.get(k), any -> new ArrayDeque<>()).add(k);
        }
        int next = from;
        for (int i = from; i < to; i++) {
            Deque<Integer> left = places.getOrDefault(one.get(i), new ArrayDeque<>());
            while (!left.isEmpty() && left.peek() < next) {
                left.poll();
            }
            if (!left.isEmpty()) {
                matches[i] = left.poll();
                next = matches[i] + 1;
            }
        }
    }
}
