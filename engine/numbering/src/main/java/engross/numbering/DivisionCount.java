package engross.numbering;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the divisions of each role among siblings, in the old and the new text. */
final class DivisionCount {
    /** Of siblings among which no division is: nothing is ever counted in it. */
    private static final DivisionCount NONE = new DivisionCount();

    private final Map<String, Count> totals = new HashMap<>();
    private final Map<String, Count> passed = new HashMap<>();
    private @Nullable Division inside;

    private DivisionCount() {}

    static DivisionCount of(List<? extends Block> siblings) {
        DivisionCount count = NONE;
        for (Block block : siblings) {
            if (block instanceof Division division) {
                count = count.isNone() ? new DivisionCount() : count;
                count.totals
                        .computeIfAbsent(division.role(), role -> new Count())
                        .add(division.change());
            }
        }
        return count;
    }

    private boolean isNone() {
        return totals.isEmpty();
    }

    void enter(Division division) {
        inside = division;
        passed.computeIfAbsent(division.role(), role -> new Count()).add(division.change());
    }

    void leave() {
        inside = null;
    }

    boolean isInside(String role) {
        return inside != null && inside.role().equals(role);
    }

    /** The number of the division that is being walked. */
    LabelText ordinal(Inline.Ordinal ordinal) {
        Count total = totals.getOrDefault(ordinal.role(), new Count());
        Count number = passed.getOrDefault(ordinal.role(), new Count());
        Change own = inside == null ? Change.NONE : inside.change();
        String before = written(ordinal.single(), ordinal.several(), total.before, number.before);
        String after = written(ordinal.single(), ordinal.several(), total.after, number.after);
        if (!own.isInOld() && !own.isInNew()) {
            return new LabelText(null, null, after, ordinal.format(), own.inserted(), own.deleted());
        }
        return new LabelText(
                own.isInOld() ? before : null,
                own.isInNew() ? after : null,
                null,
                ordinal.format(),
                own.inserted() != null ? own.inserted() : total.cause,
                own.deleted() != null ? own.deleted() : total.cause);
    }

    /** How many siblings there are. */
    LabelText total(Inline.Total counted) {
        Count total = totals.getOrDefault(counted.role(), new Count());
        return new LabelText(
                total.before == 0 ? null : written(counted.one(), counted.several(), total.before, total.before),
                total.after == 0 ? null : written(counted.one(), counted.several(), total.after, total.after),
                null,
                counted.format(),
                total.cause,
                total.cause);
    }

    private static String written(String one, String several, int total, int number) {
        return (total <= 1 ? one : several).replace("{n}", Integer.toString(number));
    }

    private static final class Count {
        private int before;
        private int after;
        private @Nullable Revision cause;

        void add(Change change) {
            before += change.isInOld() ? 1 : 0;
            after += change.isInNew() ? 1 : 0;
            if (!change.isNone()) {
                cause = change.inserted() != null ? change.inserted() : change.deleted();
            }
        }
    }
}
