package engross.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of the allowed words somebody may have meant. */
public final class Nearest {
    private static final int LONGEST = 80;
    private static final int MOST_SEARCHED = 1000;
    private static final int MOST_LISTED = 30;

    private Nearest() {}

    /** The allowed word that differs least, by no more than a third of its letters; else one that the word begins with. */
    public static Optional<String> to(String word, Collection<String> allowed) {
        if (word.length() > LONGEST || allowed.size() > MOST_SEARCHED) {
            return Optional.empty();
        }
        String small = word.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : ordered(allowed)) {
            int most = Math.max(1, (Math.min(candidate.length(), word.length()) + 1) / 3);
            int distance = new LevenshteinDistance(most).apply(small, candidate.toLowerCase(Locale.ROOT));
            if (distance >= 0 && distance < least) {
                best = candidate;
                least = distance;
            }
        }
        return best.isEmpty() ? beginning(small, allowed) : Optional.of(best);
    }

    private static Optional<String> beginning(String small, Collection<String> allowed) {
        String longest = "";
        for (String candidate : ordered(allowed)) {
            boolean begins = candidate.length() > 1 && small.startsWith(candidate.toLowerCase(Locale.ROOT));
            longest = begins && candidate.length() > longest.length() ? candidate : longest;
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
    }

    /** Lists keep their order; of a set nobody knows the order, so it is sorted. */
    private static Collection<String> ordered(Collection<String> allowed) {
        return allowed instanceof List ? allowed : new TreeSet<>(allowed);
    }

    /** How many letters differ, capital or not. */
    static int distance(String word, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /** {@code did you mean …?} or else what is allowed. */
    static String hint(String word, Collection<String> allowed) {
        return to(word, allowed).map(near -> "did you mean `" + near + "`?").orElseGet(() -> allowed(allowed));
    }

    /** {@code allowed: a, b, c}. */
    static String allowed(Collection<String> allowed) {
        if (allowed.size() > MOST_SEARCHED) {
            return "";
        }
        StringBuilder list = new StringBuilder("allowed: ");
        int listed = 0;
        for (String word : ordered(allowed)) {
            if (listed == MOST_LISTED) {
                return list.append(", …").toString();
            }
            list.append(listed++ == 0 ? "" : ", ").append(word);
        }
        return list.toString();
    }
}
