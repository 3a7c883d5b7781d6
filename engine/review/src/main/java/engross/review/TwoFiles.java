package engross.review;

import engross.review.Clause.Presence;
import engross.review.Clause.Shared;
import engross.review.ClauseMarks.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the changes of two files on one text against each other. Clauses are paired by what they said before the changes, new ones by what
 * they say after them at the same place; the same before and after is the same change, whoever made it. Where both change a clause otherwise,
 * their marks are held against each other one by one.
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
        int[] pairs = ClausePairs.of(first, second);
        int next = 0;
        int i = 0;
        while (i <= first.size()) {
            int paired = i < first.size() ? pairs[i] : second.size();
            if (i < first.size() && paired < 0) {
                i = insertions(i, next, pairs);
                while (next < second.size() && second.get(next).isNew()) {
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
        while (to < second.size() && second.get(to).isNew()) {
            others.put(second.get(to).after(), second.get(to));
            to++;
        }
        int i = from;
        while (i < first.size() && pairs[i] < 0) {
            Clause clause = first.get(i++);
            Clause same = clause.isNew() ? others.remove(clause.after()) : null;
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

    private void pair(Clause one, Clause other) {
        if (one.isChanged() && other.isChanged()) {
            if (one.after().equals(other.after())) {
                add(one.by(other.authors()), Presence.BOTH);
            } else {
                List<Mark> marks = ClauseMarks.of(one);
                List<Mark> others = ClauseMarks.of(other);
                add(one, Presence.FIRST, new Shared(ClauseMarks.shared(marks, others)));
                add(other, Presence.SECOND, new Shared(ClauseMarks.shared(others, marks)));
            }
        } else if (other.isChanged()) {
            add(other, Presence.SECOND);
        } else {
            add(one, Presence.FIRST);
        }
    }

    private void add(Clause clause, Presence presence) {
        add(clause, presence, Shared.NOTHING);
    }

    private void add(Clause clause, Presence presence, Shared shared) {
        held.add(clause.isChanged() ? clause.with(++number, presence, shared) : clause);
    }
}
