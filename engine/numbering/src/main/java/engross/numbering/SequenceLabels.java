package engross.numbering;

import engross.model.NumberForm;
import engross.model.Sequence;
import org.jspecify.annotations.Nullable;

/** The labels of a sequence, which an item that is alone may do without. */
final class SequenceLabels {
    private final NumberForm form;
    private final boolean bareInOld;
    private final boolean bareInNew;
    private final Counter counter = new Counter();
    private final @Nullable FrozenCounter frozen;

    private SequenceLabels(NumberForm form, boolean bareInOld, boolean bareInNew, @Nullable FrozenCounter frozen) {
        this.form = form;
        this.bareInOld = bareInOld;
        this.bareInNew = bareInNew;
        this.frozen = frozen;
    }

    /** @param presences standing at the sequence's first item */
    static SequenceLabels of(Sequence sequence, Presences presences, Renumbering renumbering) {
        boolean bareInOld = sequence.bareWhenSingle() && presences.count(sequence, Presence::inOld) <= 1;
        boolean bareInNew = sequence.bareWhenSingle() && presences.count(sequence, Presence::inNew) <= 1;
        boolean counts = sequence.form().numerals() != NumberForm.Numerals.FIXED;
        // What had no label can keep none, so a list that gets its first labels, or loses its last, is counted anew.
        boolean freezes = renumbering.isFrozen() && counts && !bareInOld && !bareInNew;
        return new SequenceLabels(
                sequence.form(),
                bareInOld,
                bareInNew,
                freezes ? new FrozenCounter(renumbering, presences.count(sequence, Presence::inOld) > 0) : null);
    }

    LabelText step(Presence presence) {
        LabelText label = counter.step(presence, form.format(), form::label);
        if (frozen != null) {
            return frozen(label, frozen.step(presence, form::label));
        }
        boolean keep = form.numerals() == NumberForm.Numerals.FIXED;
        return new LabelText(
                bareInOld && !keep ? null : label.before(),
                bareInNew && !keep ? null : label.after(),
                label.passing(),
                label.format(),
                label.inserted(),
                label.deleted());
    }

    /** The label with its number in the new text frozen. */
    static LabelText frozen(LabelText label, FrozenCounter.@Nullable Frozen now) {
        if (now == null) {
            return label;
        }
        String remark = now.finale().isEmpty() || now.finale().equals(now.shown()) ? "" : " [" + now.finale() + "]";
        return new LabelText(
                        label.before(),
                        now.number(),
                        label.passing(),
                        label.format(),
                        label.inserted(),
                        label.deleted())
                .with(now.suffix(), remark);
    }
}
