package engross.review;

import engross.redline.Register.Edit;
import engross.review.Clause.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the changes of two files on one text against each other. Clauses are paired by what they said before the changes, new ones by what
 * they say after them at the same place; the same before and after is the same change, whoever made it.
 */
final class TwoFiles {
    private final List<Clause> first;
    private final List<Clause> second;
    private final List<Clause> held = new ArrayList<>();
    private int number;

    private TwoFiles(List<Clause> first, List<Clause> second) {
        this.first = first;
        this.second = second;
    }

    static Review held(Review first, Review second) {
        TwoFiles files = new TwoFiles(first.clauses(), second.clauses());
        files.hold();
        return new Review(
                List.of(first.documents().get(0), second.documents().get(0)),
                List.of(first.names().get(0), second.names().get(0)),
                files.held);
    }

    private void hold() {
        int[] pairs = pairs();
        int next = 0;
        int i = 0;
        while (i <= first.size()) {
            int paired = i < first.size() ? pairs[i] : second.size();
            if (i < first.size() && paired < 0) {
                i = insertions(i, next, pairs);
                while (next < second.size() && isNew(second.get(next))) {
                    next++;
                }
                continue;
            }
            for (; next < paired; next++) {
                add(second.get(next), Presence.SECOND);
            }
            if (i < first.size()) {
                pair(first.get(i), second.get(paired));
                next = paired + 1;
            }
            i++;
        }
    }

    /** What is new, or gone from the other, at one place: the same text in both is the same change. */
    private int insertions(int from, int other, int[] pairs) {
        Map<String, Clause> others = new HashMap<>();
        int to = other;
        while (to < second.size() && isNew(second.get(to))) {
            others.put(second.get(to).after(), second.get(to));
            to++;
        }
        int i = from;
        while (i < first.size() && pairs[i] < 0) {
            Clause clause = first.get(i++);
            Clause same = isNew(clause) ? others.remove(clause.after()) : null;
            if (same == null) {
                add(clause, Presence.FIRST);
            } else {
                add(clause.by(same.authors()), Presence.BOTH);
            }
        }
        for (Clause left : second.subList(other, to)) {
            if (others.containsKey(left.after())) {
                add(left, Presence.SECOND);
            }
        }
        return i;
    }

    private static boolean isNew(Clause clause) {
        return clause.before().isBlank();
    }

    private void pair(Clause one, Clause other) {
        if (one.isChanged() && other.isChanged()) {
            if (one.after().equals(other.after())) {
                add(one.by(other.authors()), Presence.BOTH);
            } else {
                List<Edit> shared = new ArrayList<>(one.edits());
                shared.retainAll(other.edits());
                add(one, Presence.FIRST, shared);
                add(other, Presence.SECOND, shared);
            }
        } else if (other.isChanged()) {
            add(other, Presence.SECOND);
        } else {
            add(one, Presence.FIRST);
        }
    }

    private void add(Clause clause, Presence presence) {
        add(clause, presence, List.of());
    }

    private void add(Clause clause, Presence presence, List<Edit> shared) {
        held.add(clause.isChanged() ? clause.with(++number, presence, shared) : clause);
    }

    /** For every clause of the first the one of the second with the same text before the changes, in order; -1 for none. */
    private int[] pairs() {
        List<Integer> one = old(first);
        List<Integer> other = old(second);
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int k = other.size() - 1; k >= 0; k--) {
                length[i][k] = same(one.get(i), other.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        int[] pairs = new int[first.size()];
        Arrays.fill(pairs, -1);
        int i = 0;
        int k = 0;
        while (i < one.size() && k < other.size()) {
            if (same(one.get(i), other.get(k))) {
                pairs[one.get(i++)] = other.get(k++);
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return pairs;
    }

    private static List<Integer> old(List<Clause> clauses) {
        List<Integer> old = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            if (!isNew(clauses.get(i))) {
                old.add(i);
            }
        }
        return old;
    }

    private boolean same(int one, int other) {
        return first.get(one).before().equals(second.get(other).before());
    }
}
