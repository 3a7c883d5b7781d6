package engross.transcription;

import engross.transcription.Disposition.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes that are right only together: the halves of a paragraph that was split, two that were joined, a text that is gone in one place and new
 * in another. Where one of them is not written, the others would double words or lose them.
 */
final class BoundChanges {
    /** How long a label may be that stands between two texts that were joined. */
    private static final int LABEL = 8;

    private final MergeLines lines;
    private final MergeLedger ledger;
    private final Set<Integer> misplaced;
    /** What the lines say as sent, and as they came back. */
    private final List<String> before;

    private final List<String> after;
    /** The lines that did not come back, by what they say. */
    private final Map<String, List<Integer>> gone = new HashMap<>();

    private final Set<Long> unsound = new HashSet<>();

    /** @param misplaced lines of the reviewed file that the patched source does not have in their places */
    BoundChanges(MergeLines lines, MergeLedger ledger, Set<Integer> misplaced) {
        this.lines = lines;
        this.ledger = ledger;
        this.misplaced = misplaced;
        this.before = words(lines.one());
        this.after = words(lines.other());
        for (int base = 0; base < before.size(); base++) {
            if (lines.reviewed(base) < 0) {
                gone.computeIfAbsent(before.get(base), any -> new ArrayList<>()).add(base);
            }
        }
    }

    /** The orders of changes that are written and may not be. */
    Set<Long> unsound() {
        for (int at = 0; at < after.size(); at++) {
            if (lines.base(at) < 0) {
                added(at);
            }
        }
        for (int base = 0; base < before.size(); base++) {
            if (lines.reviewed(base) < 0) {
                joined(base, base - 1);
                joined(base, base + 1);
            }
        }
        return unsound;
    }

    private void added(int at) {
        if (misplaced.contains(at) && ledger.outcome(MergeLines.order(at)) == Outcome.APPLIED) {
            unsound.add(MergeLines.order(at));
        }
        String words = after.get(at);
        if (words.isEmpty()) {
            return;
        }
        split(at, at - 1, words);
        split(at, at + 1, words);
        for (int base : gone.getOrDefault(words, List.of())) {
            together(MergeLines.order(at), lines.orderOfGone(base));
        }
    }

    /** Whether a new line and the one beside it were one. */
    private void split(int at, int beside, String words) {
        int base = beside < 0 || beside >= after.size() ? -1 : lines.base(beside);
        if (base >= 0) {
            String rest = after.get(beside);
            String both = beside < at ? rest + words : words + rest;
            if (both.equals(before.get(base))) {
                together(MergeLines.order(at), MergeLines.order(beside));
            }
        }
    }

    /** Whether a line that is gone stands in the one beside it. */
    private void joined(int base, int beside) {
        int at = beside < 0 || beside >= before.size() ? -1 : lines.reviewed(beside);
        if (at < 0) {
            return;
        }
        String first = before.get(Math.min(base, beside));
        String second = before.get(Math.max(base, beside));
        String both = after.get(at);
        int more = both.length() - first.length() - second.length();
        boolean is = !first.isEmpty() && !second.isEmpty() && more >= 0 && more <= LABEL;
        if (is && both.startsWith(first) && both.endsWith(second)) {
            together(lines.orderOfGone(base), MergeLines.order(at));
        }
    }

    private void together(long one, long other) {
        List<Long> both = List.of(one, other);
        if (both.stream().anyMatch(this::isUnwritten)) {
            both.stream()
                    .filter(order -> ledger.outcome(order) == Outcome.APPLIED)
                    .forEach(unsound::add);
        }
    }

    private boolean isUnwritten(long order) {
        Outcome outcome = ledger.outcome(order);
        return outcome == Outcome.NO_PLACE || outcome == Outcome.CONFLICT || unsound.contains(order);
    }

    /** The text of each line once all is accepted, without spaces. */
    private static List<String> words(MergeSide side) {
        return side.lines().stream()
                .map(line -> line.whole().isInNew() ? Texts.of(line.line().content(), Texts.NEW) : "")
                .map(text -> text.replaceAll("\\s+", ""))
                .toList();
    }
}
