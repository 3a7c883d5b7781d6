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
        boolean changed) {}
