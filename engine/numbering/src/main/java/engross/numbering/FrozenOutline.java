package engross.numbering;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Frozen numbers of headings and numbered paragraphs in one numbering scope. What is old keeps its number; what is new gets the number of the
 * last old one of its level with a suffix; before the first old one, its number with a suffix; below a part that is new itself, it is counted
 * from 1.
 */
final class FrozenOutline {
    private static final int LEVELS = 11;

    private final Renumbering renumbering;
    private final Set<String> taken;
    /** What the new text shows at each level, from 1; null where nothing stands there yet. */
    private final @Nullable String[] shown = new @Nullable String[LEVELS];
    /** The last old number at each level; null where there is none. */
    private final @Nullable String[] kept = new @Nullable String[LEVELS];
    /** How many were counted below a part that is new. */
    private final int[] fresh = new int[LEVELS];

    private final Map<String, Integer> inserted = new HashMap<>();
    private int depth;

    /** @param taken the numbers that the old text has anywhere */
    FrozenOutline(Renumbering renumbering, Set<String> taken) {
        this.renumbering = renumbering;
        this.taken = taken;
    }

    LabelText heading(int level, Presence presence, LabelText label) {
        depth = presence.inOld() || presence.inNew() ? level : depth;
        return step(level, presence, label);
    }

    LabelText numbered(Presence presence, LabelText label) {
        return step(depth + 1, presence, label);
    }

    private LabelText step(int level, Presence presence, LabelText label) {
        for (int below = level + 1; below < LEVELS; below++) {
            shown[below] = null;
            kept[below] = null;
            fresh[below] = 0;
        }
        if (presence.inOld()) {
            kept[level] = label.before();
        }
        if (!presence.inNew()) {
            return label;
        }
        FrozenCounter.Frozen now = frozen(level, presence, label);
        shown[level] = now.shown();
        return SequenceLabels.frozen(label, now);
    }

    private FrozenCounter.Frozen frozen(int level, Presence presence, LabelText label) {
        String after = label.after() == null ? "" : label.after();
        String finale = renumbering.mode() == Renumbering.Mode.BOTH ? after : "";
        String before = label.before();
        if (presence.inOld() && before != null) {
            return new FrozenCounter.Frozen(before, "", finale);
        }
        String last = kept[level];
        if (last != null) {
            return new FrozenCounter.Frozen(last, renumbering.suffix(inserted.merge(last, 1, Integer::sum)), finale);
        }
        String parent = level > 1 ? shown[level - 1] : null;
        String own = parent == null ? after : parent + "." + ++fresh[level];
        String suffix = taken.contains(own) ? renumbering.suffix(inserted.merge(own, 1, Integer::sum)) : "";
        return new FrozenCounter.Frozen(own, suffix, finale);
    }
}
