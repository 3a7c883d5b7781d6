package engross.numbering;

import engross.model.Format;
import engross.model.Revision;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Counts in the old and the new text at once, and remembers whose change made the two differ. */
final class Counter {
    private int before;
    private int after;
    private @Nullable Revision cause;

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
