package engross.redline.alignment;

import engross.redline.alignment.HeaviestChain.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds similar parts of long lists in linear time: those that share words which few others have. */
final class RareWords {
    private static final int RARE = 4;
    private static final int CANDIDATES = 3;

    private final List<? extends Part> a;
    private final List<? extends Part> b;

    RareWords(List<? extends Part> a, List<? extends Part> b) {
        this.a = a;
        this.b = b;
    }

    /** Pairs that are worth something; the right position counts from the start of the range. */
    List<Pair> pairs(int startA, int endA, int startB, int endB) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int j = startB; j < endB; j++) {
            int before = 0;
            for (int word : b.get(j).features().hashes()) {
                if (word != before) {
                    List<Integer> parts = index.computeIfAbsent(word, key -> new ArrayList<>(2));
                    if (parts.size() <= RARE) {
                        parts.add(j);
                    }
                }
                before = word;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = startA; i < endA; i++) {
            candidates(i, index, startB, pairs);
        }
        return pairs;
    }

    private void candidates(int i, Map<Integer, List<Integer>> index, int startB, List<Pair> pairs) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (int word : a.get(i).features().hashes()) {
            List<Integer> parts = index.getOrDefault(word, List.of());
            if (parts.size() <= RARE) {
                for (int j : parts) {
                    votes.merge(j, Features.weightOf(word), Integer::sum);
                }
            }
        }
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .forEach(entry -> {
                    long worth = Likeness.worth(a.get(i), b.get(entry.getKey()), index.size());
                    if (worth > 0) {
                        pairs.add(new Pair(i, entry.getKey() - startB, worth));
                    }
                });
    }
}
