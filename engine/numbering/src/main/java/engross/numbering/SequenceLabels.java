package engross.numbering;

import engross.model.NumberForm;
import engross.model.Sequence;
import org.jspecify.annotations.Nullable;

/** The labels of a sequence, which an item that is alone may do without. */
final class SequenceLabels {
    private final NumberForm form;
    private final boolean bareInOld;
    private final boolean bareInNew;
    private final Counter counter;
    private final @Nullable FrozenCounter frozen;

    private SequenceLabels(
            NumberForm form, boolean bareInOld, boolean bareInNew, Counter counter, @Nullable FrozenCounter frozen) {
        this.form = form;
        this.bareInOld = bareInOld;
        this.bareInNew = bareInNew;
        this.counter = counter;
        this.frozen = frozen;
    }

    /** The sequences that came last in both texts: a piece of one goes on there. */
    record Last(@Nullable SequenceLabels old, @Nullable SequenceLabels now) {
        static final Last NONE = new Last(null, null);

        Last with(SequenceLabels labels, boolean isInOld, boolean isInNew) {
            return new Last(isInOld ? labels : old, isInNew ? labels : now);
        }
    }

    /** @param presences standing at the sequence's first item */
    static SequenceLabels of(Sequence sequence, Presences presences, Renumbering renumbering, Last last) {
        boolean bareInOld = sequence.bareWhenSingle() && presences.inOld(sequence) <= 1;
        boolean bareInNew = sequence.bareWhenSingle() && presences.inNew(sequence) <= 1;
        boolean counts = sequence.form().numerals() != NumberForm.Numerals.FIXED;
        SequenceLabels old = CutSequences.goesOnInOld(sequence.cut()) ? last.old() : null;
        SequenceLabels now = CutSequences.goesOnInNew(sequence.cut()) ? last.now() : null;
        // What had no label can keep none, so a list that gets its first labels, or loses its last, is counted anew; so
        // is one that goes on another one now, for both had the same numbers.
        boolean freezes = renumbering.isFrozen() && counts && !bareInOld && !bareInNew && now == null;
        FrozenCounter frozen = !freezes
                ? null
                : old != null && old.frozen != null
                        ? old.frozen.cut()
                        : new FrozenCounter(renumbering, presences.inOld(sequence) > 0);
        return new SequenceLabels(
                sequence.form(),
                bareInOld,
                bareInNew,
                sequence.cut().isNone()
                        ? new Counter()
                        : new Counter(
                                old == null ? null : old.counter, now == null ? null : now.counter, sequence.cut()),
                frozen);
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
