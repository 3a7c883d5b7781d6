package engross.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which line of one text is which of another: the same ones in order, and between them those that are alike. */
final class LinePairs {
    private static final double ALIKE = 0.5;
    private static final double ALONE = 0.25;

    private final int[] pairs;

    private LinePairs(int[] pairs) {
        this.pairs = pairs;
    }

    /** Every line with itself. */
    static LinePairs same(int size) {
        int[] pairs = new int[size];
        Arrays.setAll(pairs, i -> i);
        return new LinePairs(pairs);
    }

    /** @param other lines that are empty are new and paired with none */
    static LinePairs of(List<String> one, List<String> other) {
        return of(one, other, (line, otherLine) -> false);
    }

    /** @param instead whether a line may stand in the place of another one that it is not like, where all around it is the same */
    static LinePairs of(List<String> one, List<String> other, BiPredicate<Integer, Integer> instead) {
        List<Integer> old = new ArrayList<>();
        for (int i = 0; i < other.size(); i++) {
            if (!other.get(i).isEmpty()) {
                old.add(i);
            }
        }
        List<String> shown = old.stream().map(other::get).toList();
        int[] pairs = new int[one.size()];
        Arrays.fill(pairs, -1);
        int i = 0;
        int k = 0;
        for (LineDiff.Gap gap : LineDiff.gaps(one, shown)) {
            while (i < gap.from()) {
                pairs[i++] = old.get(k++);
            }
            alike(one, shown, gap, old, pairs);
            inPlace(gap, old, pairs, instead);
            i = gap.to();
            k = gap.otherTo();
        }
        while (i < one.size()) {
            pairs[i++] = old.get(k++);
        }
        return new LinePairs(pairs);
    }

    private static void alike(List<String> one, List<String> other, LineDiff.Gap gap, List<Integer> old, int[] pairs) {
        boolean alone = gap.to() - gap.from() == gap.otherTo() - gap.otherFrom();
        int next = gap.otherFrom();
        for (int i = gap.from(); i < gap.to(); i++) {
            int best = -1;
            double most = alone ? ALONE : ALIKE;
            for (int k = next; k < gap.otherTo(); k++) {
                double likeness = likeness(one.get(i), other.get(k));
                if (likeness > most) {
                    most = likeness;
                    best = k;
                }
            }
            if (best >= 0) {
                pairs[i] = old.get(best);
                next = best + 1;
            }
        }
    }

    /** Pairs what is typed over: as many lines as before, each of the kind of the one in its place. */
    private static void inPlace(
            LineDiff.Gap gap, List<Integer> old, int[] pairs, BiPredicate<Integer, Integer> instead) {
        int size = gap.to() - gap.from();
        boolean fits = size == gap.otherTo() - gap.otherFrom();
        for (int i = 0; i < size && fits; i++) {
            int pair = pairs[gap.from() + i];
            int place = old.get(gap.otherFrom() + i);
            fits = pair == place || (pair < 0 && instead.test(gap.from() + i, place));
        }
        for (int i = 0; i < size && fits; i++) {
            pairs[gap.from() + i] = old.get(gap.otherFrom() + i);
        }
    }

    /** How many pairs of neighbouring characters two texts share, from 0 to 1 (Dice's coefficient). */
    private static double likeness(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            counts.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            String pair = other.substring(i, i + 2);
            int left = counts.getOrDefault(pair, 0);
            if (left > 0) {
                counts.put(pair, left - 1);
                shared++;
            }
        }
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** The line of the other text; -1 for none. */
    int of(int line) {
        return pairs[line];
    }

    /** The lines that those of the other text are paired with; -1 for none. @param size how many there are */
    int[] inverse(int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                inverse[pairs[i]] = i;
            }
        }
        return inverse;
    }

    /** Which lines of the other text have no pair. @param size how many there are */
    List<Integer> unpaired(int size) {
        boolean[] paired = new boolean[size];
        for (int pair : pairs) {
            if (pair >= 0) {
                paired[pair] = true;
            }
        }
        List<Integer> unpaired = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!paired[i]) {
                unpaired.add(i);
            }
        }
        return unpaired;
    }
}
