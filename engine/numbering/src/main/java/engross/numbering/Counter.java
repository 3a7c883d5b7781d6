package engross.numbering;

import engross.model.Change;
import engross.model.Format;
import engross.model.Revision;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Counts in the old and the new text at once, and remembers whose change made the two differ. */
final class Counter {
    private int before;
    private int after;
    private @Nullable Revision cause;

    Counter() {}

    /**
     * Goes on behind a cut.
     *
     * @param old what counted in the old text up to it; null where that begins anew
     * @param now the same for the new text
     * @param cut who made the two differ
     */
    Counter(@Nullable Counter old, @Nullable Counter now, Change cut) {
        before = old == null ? 0 : old.before;
        after = now == null ? 0 : now.after;
        cause = cut.inserted() != null ? cut.inserted() : cut.deleted();
    }

    /** The label of what begins here; what begins in neither text has the number that it would have had. */
    LabelText step(Presence presence, Format format, IntFunction<String> label) {
        if (presence.inOld()) {
            before++;
        }
        if (presence.inNew()) {
            after++;
        }
        note(presence);
        if (!presence.inOld() && !presence.inNew()) {
            return new LabelText(null, null, label.apply(after + 1), format, presence.inserted(), presence.deleted());
        }
        return new LabelText(
                presence.inOld() ? label.apply(before) : null,
                presence.inNew() ? label.apply(after) : null,
                null,
                format,
                presence.inserted() != null ? presence.inserted() : cause,
                presence.deleted() != null ? presence.deleted() : cause);
    }

    void note(Presence presence) {
        if (presence.inOld() != presence.inNew()) {
            cause = presence.inNew() ? presence.inserted() : presence.deleted();
        }
    }
}
