package engross.transcription;

import engross.model.Place;
import engross.model.Revision;
import engross.transcription.Disposition.Outcome;
import engross.transcription.SourceMerge.ProposedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Marks of comparing that a reviewer accepted. The new text already says so; what would have to change is the text that it is compared with,
 * and that is in force: a person has to decide.
 */
final class AcceptedMarks {
    /** Behind all changes that are written. */
    private static final long FIRST = Long.MAX_VALUE / 2;

    private final MergeParts one;
    private final MergeParts other;
    private final Map<Integer, Map<Long, Disposition>> accepted = new HashMap<>();

    /** @param own whose marks were sent */
    AcceptedMarks(MergeParts one, MergeParts other, Set<Revision> own) {
        this.one = one;
        this.other = other;
        Map<Integer, ProposedText> compared = new HashMap<>(one.text().proposed());
        compared.values().removeIf(text -> text.base().isEmpty());
        if (!compared.isEmpty()) {
            find(compared, MergeLines.pairs(one.whole(), other.whole(), own));
        }
    }

    private void find(Map<Integer, ProposedText> compared, LinePairs pairs) {
        for (int i = 0; i < one.parts().size(); i++) {
            int part = one.parts().get(i);
            ProposedText text = compared.get(part);
            Disposition found = text == null ? null : accepted(i, pairs.of(i), text.base());
            if (found != null) {
                accepted.computeIfAbsent(part, any -> new HashMap<>()).put(FIRST + i, found);
            }
        }
    }

    /** Tells of them with the changes of the text that they stand in. */
    void tell(MergePass pass) {
        accepted.getOrDefault(pass.part(), Map.of()).forEach(pass.ledger()::put);
    }

    private @Nullable Disposition accepted(int line, int pair, String base) {
        MergeLine sent = one.whole().lines().get(line);
        MergeLine back = pair < 0 ? null : other.whole().lines().get(pair);
        String before = sent.key(UnaryOperator.identity());
        String after = back == null ? "\u0000" : back.key(UnaryOperator.identity());
        boolean sameNew = side(before, true).equals(side(after, true));
        boolean template = one.text().places().get(line).place().file().endsWith(".ftlx");
        if (template || !sameNew || side(before, false).equals(side(after, false))) {
            return null;
        }
        return new Disposition(
                Outcome.NO_PLACE,
                back == null ? Place.NONE : back.line().place(),
                Place.of(base),
                side(before, false),
                side(after, false),
                "accepted: the marks follow from comparing with " + base + ", which is in force and stays as it is");
    }

    private static String side(String key, boolean now) {
        int end = key.indexOf('\u0000');
        return end < 0 ? key : (now ? key.substring(end + 1) : key.substring(0, end)).strip();
    }
}
