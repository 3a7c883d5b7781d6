package engross.numbering;

import engross.model.NumberForm;
import engross.model.Sequence;

/** The labels of a sequence, which an item that is alone may do without. */
record SequenceLabels(NumberForm form, boolean bareInOld, boolean bareInNew) {
    /** @param presences standing at the sequence's first item */
    static SequenceLabels of(Sequence sequence, Presences presences) {
        if (!sequence.bareWhenSingle()) {
            return new SequenceLabels(sequence.form(), false, false);
        }
        return new SequenceLabels(
                sequence.form(),
                presences.count(sequence, Presence::inOld) <= 1,
                presences.count(sequence, Presence::inNew) <= 1);
    }

    LabelText step(Counter counter, Presence presence) {
        LabelText label = counter.step(presence, form.format(), form::label);
        boolean keep = form.numerals() == NumberForm.Numerals.FIXED;
        return new LabelText(
                bareInOld && !keep ? null : label.before(),
                bareInNew && !keep ? null : label.after(),
                label.passing(),
                label.format(),
                label.inserted(),
                label.deleted());
    }
}
