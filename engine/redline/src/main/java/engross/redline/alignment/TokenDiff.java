package engross.redline.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds how one list of atoms becomes another with the fewest changed characters, where every mark costs something too, and a mark
 * that begins or ends inside a word costs more: an alignment with affine gaps (Gotoh 1982) whose gaps hold deletions and insertions.
 */
final class TokenDiff {
    /** What a mark costs, in characters: what stays between two marks must be worth more than that. */
    private static final int MARK = 3;
    /** Tables beyond this many cells are cut at unique words. */
    private static final long CELLS = 1_500_000;

    private static final int FAR = Integer.MAX_VALUE / 4;
    // How a cell was reached. Changed state: by deleting, by inserting, from equal. Equal state: by a match, from
    // changed.
    private static final byte DELETED = 0;
    private static final byte INSERTED = 1;
    private static final byte OPENED = 2;
    private static final byte MATCHED = 4;

    private final int[] keysA;
    private final int[] keysB;
    private final int[] weightsA;
    private final int[] weightsB;
    /** What an edge before each atom costs; behind the last, nothing. */
    private final int[] edgesA;

    private final int[] edgesB;
    private final List<Segment> segments = new ArrayList<>();

    private TokenDiff(List<? extends Token> a, List<? extends Token> b) {
        Map<Object, Integer> keys = new HashMap<>();
        this.keysA = keys(a, keys);
        this.keysB = keys(b, keys);
        this.weightsA = a.stream().mapToInt(Token::weight).toArray();
        this.weightsB = b.stream().mapToInt(Token::weight).toArray();
        this.edgesA = edges(a);
        this.edgesB = edges(b);
    }

    private static int[] edges(List<? extends Token> atoms) {
        int[] edges = new int[atoms.size() + 1];
        for (int i = 0; i < atoms.size(); i++) {
            edges[i] = atoms.get(i).edge();
        }
        return edges;
    }

    /** Segments in order, equal and changed by turns; together they are all of both lists. */
    static List<Segment> of(List<? extends Token> a, List<? extends Token> b) {
        TokenDiff diff = new TokenDiff(a, b);
        diff.range(0, a.size(), 0, b.size(), true);
        return joined(diff.segments);
    }

    private static int[] keys(List<? extends Token> atoms, Map<Object, Integer> known) {
        int[] keys = new int[atoms.size()];
        for (int i = 0; i < keys.length; i++) {
            Integer next = known.size();
            Integer before = known.putIfAbsent(atoms.get(i).key(), next);
            keys[i] = before == null ? next : before;
        }
        return keys;
    }

    /** Neighbours of one sort are one; nothing is empty. */
    static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Segment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (segment.isEmpty()) {
                continue;
            }
            if (last != null && last.equal() == segment.equal()) {
                joined.set(
                        joined.size() - 1,
                        new Segment(last.equal(), last.startA(), segment.endA(), last.startB(), segment.endB()));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private void range(int fromA, int toA, int fromB, int toB, boolean anchors) {
        int prefix = 0;
        int most = Math.min(toA - fromA, toB - fromB);
        while (prefix < most && keysA[fromA + prefix] == keysB[fromB + prefix]) {
            prefix++;
        }
        boolean whole = prefix == most && toA - fromA == toB - fromB;
        while (!whole && prefix > 0 && edge(fromA + prefix, fromB + prefix) > 0) {
            prefix--;
        }
        int suffix = 0;
        while (suffix < most - prefix && keysA[toA - suffix - 1] == keysB[toB - suffix - 1]) {
            suffix++;
        }
        while (suffix > 0 && edge(toA - suffix, toB - suffix) > 0) {
            suffix--;
        }
        int startA = fromA + prefix;
        int startB = fromB + prefix;
        int endA = toA - suffix;
        int endB = toB - suffix;
        add(true, fromA, startA, fromB, startB);
        middle(startA, endA, startB, endB, anchors);
        add(true, endA, toA, endB, toB);
    }

    private int edge(int i, int j) {
        return Math.max(edgesA[i], edgesB[j]);
    }

    private void add(boolean equal, int startA, int endA, int startB, int endB) {
        if (startA < endA || startB < endB) {
            segments.add(new Segment(equal, startA, endA, startB, endB));
        }
    }

    private void middle(int startA, int endA, int startB, int endB, boolean anchors) {
        if (startA == endA || startB == endB) {
            add(false, startA, endA, startB, endB);
        } else if ((long) (endA - startA) * (endB - startB) <= CELLS) {
            table(startA, endA, startB, endB);
        } else if (anchors) {
            cut(startA, endA, startB, endB);
        } else {
            add(false, startA, endA, startB, endB);
        }
    }

    /** Cuts a long stretch at what is there once on each side. */
    private void cut(int startA, int endA, int startB, int endB) {
        Map<Long, Integer> lefts = once(keysA, startA, endA);
        Map<Long, Integer> rights = once(keysB, startB, endB);
        List<HeaviestChain.Pair> pairs = new ArrayList<>();
        lefts.forEach((key, left) -> {
            Integer right = rights.getOrDefault(key, -1);
            if (left >= 0 && right >= 0 && edge(left, right) == 0) {
                pairs.add(new HeaviestChain.Pair(left, right - startB, 1));
            }
        });
        int nextA = startA;
        int nextB = startB;
        for (HeaviestChain.Pair pair : HeaviestChain.of(pairs, endB - startB)) {
            range(nextA, pair.left(), nextB, startB + pair.right(), false);
            nextA = pair.left();
            nextB = startB + pair.right();
        }
        range(nextA, endA, nextB, endB, false);
    }

    /** Positions of three atoms in a row that are there once, -1 for those that are there more often. */
    private static Map<Long, Integer> once(int[] keys, int start, int end) {
        Map<Long, Integer> once = new HashMap<>();
        for (int i = start; i + 2 < end; i++) {
            long key = ((long) keys[i] * 1_000_003 + keys[i + 1]) * 1_000_003 + keys[i + 2];
            once.merge(key, i, (first, second) -> -1);
        }
        return once;
    }

    private void table(int startA, int endA, int startB, int endB) {
        int rows = endA - startA;
        int columns = endB - startB;
        byte[] steps = new byte[(rows + 1) * (columns + 1)];
        int[] equal = new int[columns + 1];
        int[] changed = new int[columns + 1];
        for (int i = 0; i <= rows; i++) {
            row(i, startA, startB, equal, changed, steps);
        }
        trace(steps, startA, endA, startB, endB, equal[columns] <= changed[columns]);
    }

    /** One row of the table: what the best way to each cell costs, and its last step. */
    private void row(int i, int startA, int startB, int[] equal, int[] changed, byte[] steps) {
        int columns = equal.length - 1;
        int key = i > 0 ? keysA[startA + i - 1] : -1;
        int weight = i > 0 ? weightsA[startA + i - 1] : 0;
        int edgeA = edgesA[startA + i];
        int diagonal = FAR;
        for (int j = 0; j <= columns; j++) {
            int matched = i == 0 && j == 0 ? 0 : FAR;
            if (j > 0 && key == keysB[startB + j - 1]) {
                matched = diagonal;
            }
            diagonal = equal[j];
            int deleted = i > 0 ? changed[j] + weight : FAR;
            int inserted = j > 0 ? changed[j - 1] + weightsB[startB + j - 1] : FAR;
            int edge = Math.max(edgeA, edgesB[startB + j]);
            int lone = Math.min(deleted, inserted);
            byte step = deleted <= inserted ? DELETED : INSERTED;
            int best = lone;
            if (matched + MARK + edge < best) {
                best = matched + MARK + edge;
                step = OPENED;
            }
            if (matched <= lone + edge) {
                equal[j] = matched;
                step |= MATCHED;
            } else {
                equal[j] = Math.min(FAR, lone + edge);
            }
            changed[j] = Math.min(FAR, best);
            steps[i * (columns + 1) + j] = step;
        }
    }

    private void trace(byte[] steps, int startA, int endA, int startB, int endB, boolean endsEqual) {
        int columns = endB - startB;
        int i = endA - startA;
        int j = columns;
        boolean equal = endsEqual;
        List<Segment> found = new ArrayList<>();
        while (i > 0 || j > 0) {
            byte step = steps[i * (columns + 1) + j];
            if (equal && (step & MATCHED) == 0) {
                equal = false;
            } else if (equal) {
                found.add(new Segment(true, startA + i - 1, startA + i, startB + j - 1, startB + j));
                i--;
                j--;
            } else if ((step & 3) == OPENED) {
                equal = true;
            } else if ((step & 3) == DELETED) {
                found.add(new Segment(false, startA + i - 1, startA + i, startB + j, startB + j));
                i--;
            } else {
                found.add(new Segment(false, startA + i, startA + i, startB + j - 1, startB + j));
                j--;
            }
        }
        Collections.reverse(found);
        segments.addAll(found);
    }
}
