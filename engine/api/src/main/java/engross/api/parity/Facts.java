package engross.api.parity;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a text says in every language.
 *
 * @param numbers how often each number is written with digits
 * @param spelled numbers that stand there in words
 * @param notes ids of footnotes, in order
 * @param references ids of clauses, sorted
 * @param changed whether words are inserted or deleted in it
 */
record Facts(
        SortedMap<String, Integer> numbers,
        Set<String> spelled,
        List<String> notes,
        List<String> references,
        boolean changed) {
    /** Whether both have the same numbers, in whichever way they are written. */
    boolean agreesWith(Facts other) {
        return numbers.equals(other.numbers) || (has(other) && other.has(this));
    }

    /** Whether every number of the other is here as often, or in words. */
    private boolean has(Facts other) {
        return other.numbers.entrySet().stream()
                .allMatch(number -> numbers.getOrDefault(number.getKey(), 0) >= number.getValue()
                        || spelled.contains(number.getKey()));
    }
}
