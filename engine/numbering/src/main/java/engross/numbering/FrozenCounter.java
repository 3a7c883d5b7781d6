package engross.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts the provisions of one list with frozen numbers: those of the old text keep theirs, new ones get the number of the last old one
 * before them with a suffix; before the first, its number. Where the old text has none, new ones are counted.
 */
final class FrozenCounter {
    private final Renumbering renumbering;
    private final boolean hasOld;
    private final Map<Integer, Integer> inserted = new HashMap<>();
    private int kept;
    private int fresh;
    private int last;

    /** @param hasOld whether anything of the list is in the old text */
    FrozenCounter(Renumbering renumbering, boolean hasOld) {
        this.renumbering = renumbering;
        this.hasOld = hasOld;
    }

    /** Goes on in another list of the new text. */
    FrozenCounter cut() {
        last = 0;
        return this;
    }

    /** A label in the new text. @param suffix behind the number, empty for none @param finale the number that follows from its place */
    record Frozen(String number, String suffix, String finale) {
        /** What the new text shows. */
        String shown() {
            return number + suffix;
        }
    }

    /** Steps to what begins here; null where it is not in the new text. */
    @Nullable
    Frozen step(Presence presence, IntFunction<String> label) {
        kept += presence.inOld() ? 1 : 0;
        if (!presence.inNew()) {
            return null;
        }
        String finale = renumbering.mode() == Renumbering.Mode.BOTH ? label.apply(++last) : "";
        if (presence.inOld()) {
            return new Frozen(label.apply(kept), "", finale);
        }
        if (!hasOld) {
            return new Frozen(label.apply(++fresh), "", finale);
        }
        int number = Math.max(1, kept);
        int count = inserted.merge(number, 1, Integer::sum);
        return new Frozen(label.apply(number), renumbering.suffix(count), finale);
    }
}
