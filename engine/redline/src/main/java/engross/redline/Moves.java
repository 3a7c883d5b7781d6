package engross.redline;

import engross.redline.Register.Symbol;
import engross.redline.alignment.Features;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds text that was suppressed at one place and added at another: the same, or nearly so. */
final class Moves {
    /** Shorter texts are alike by chance. */
    private static final int SHORTEST = 8;

    private static final double ALIKE = 0.8;
    private static final long PAIRS = 10_000;

    private final List<Passage> passages;
    private final int[] counterparts;

    private Moves(List<Passage> passages) {
        this.passages = passages;
        this.counterparts = new int[passages.size()];
        Arrays.fill(counterparts, -1);
    }

    static Moves among(List<Passage> passages) {
        Moves moves = new Moves(passages);
        moves.same();
        moves.alike();
        return moves;
    }

    /** Where the text of a provision came from or went; -1 where it was not moved. */
    int counterpart(int provision) {
        return counterparts[provision];
    }

    Symbol symbol(int provision) {
        Symbol symbol = passages.get(provision).symbol();
        if (counterparts[provision] < 0) {
            return symbol;
        }
        return symbol == Symbol.ADD ? Symbol.ADD_MOVED : Symbol.SUP_MOVED;
    }

    private void same() {
        Map<String, Deque<Integer>> added = new HashMap<>();
        for (int i : left(Symbol.ADD)) {
            added.computeIfAbsent(passages.get(i).newText(), text -> new ArrayDeque<>())
                    .add(i);
        }
        for (int i : left(Symbol.SUP)) {
            Deque<Integer> places = added.get(passages.get(i).oldText());
            if (places != null && !places.isEmpty()) {
                pair(i, places.remove());
            }
        }
    }

    private void alike() {
        List<Integer> added = left(Symbol.ADD);
        List<Integer> removed = left(Symbol.SUP);
        if ((long) added.size() * removed.size() > PAIRS) {
            return;
        }
        Features[] features = new Features[passages.size()];
        added.forEach(i -> features[i] = Features.of(passages.get(i).newText()));
        for (int old : removed) {
            Features text = Features.of(passages.get(old).oldText());
            double best = ALIKE;
            int found = -1;
            for (int now : added) {
                double similarity = counterparts[now] >= 0 ? 0 : text.similarity(features[now]);
                if (similarity >= best) {
                    best = similarity;
                    found = now;
                }
            }
            if (found >= 0) {
                pair(old, found);
            }
        }
    }

    private void pair(int old, int now) {
        counterparts[old] = now;
        counterparts[now] = old;
    }

    private List<Integer> left(Symbol symbol) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int length = Math.max(passage.oldText().length(), passage.newText().length());
            if (passage.symbol() == symbol && counterparts[i] < 0 && length >= SHORTEST) {
                left.add(i);
            }
        }
        return left;
    }
}
