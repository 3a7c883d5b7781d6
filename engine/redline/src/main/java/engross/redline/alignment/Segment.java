package engross.redline.alignment;

/** A stretch of two lists of atoms: the same in both, or changed from the first to the second. Ends are exclusive. */
public record Segment(boolean equal, int startA, int endA, int startB, int endB) {

    public int lengthA() {
        return endA - startA;
    }

    public int lengthB() {
        return endB - startB;
    }

    /** Whether something is deleted and something inserted. */
    boolean isReplacement() {
        return !equal && startA < endA && startB < endB;
    }

    boolean isEmpty() {
        return startA == endA && startB == endB;
    }

    /** One changed stretch from the start of this one to the end of another. */
    Segment changedTo(Segment end) {
        return new Segment(false, startA, end.endA, startB, end.endB);
    }
}
