package engross.transcription;

import engross.model.Place;

/**
 * What became of a change that a reviewer made.
 *
 * @param outcome whether it stands in the source now
 * @param reviewed where it is in the reviewed file: the line is the number of the paragraph
 * @param source where in the source; {@link Place#NONE} where it has no place there
 * @param before what the source said, as a source writes it; empty where a paragraph is new
 * @param after what the reviewed file says; empty where a paragraph is gone
 * @param reason why it was not applied; empty where it was
 */
public record Disposition(Outcome outcome, Place reviewed, Place source, String before, String after, String reason) {

    /** Whether a change stands in the source now. */
    public enum Outcome {
        APPLIED,
        /** The source says so already. */
        ALREADY_THERE,
        /** The source says something else by now: a person has to decide. */
        CONFLICT,
        /** A source cannot say it, or not there. */
        NO_PLACE
    }

    /** Whether nothing is left for a person to do. */
    public boolean isSettled() {
        return outcome == Outcome.APPLIED || outcome == Outcome.ALREADY_THERE;
    }

    Disposition as(Outcome newOutcome, String newReason) {
        return new Disposition(newOutcome, reviewed, source, before, after, newReason);
    }
}
