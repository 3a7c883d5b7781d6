package engross.revisions;

/** What becomes of a revision. */
public enum Decision {
    ACCEPT,
    REJECT,
    /** It stays a revision. */
    KEEP;

    /** Whether what a mark of this kind marks goes. */
    boolean removes(Kind kind) {
        return (this == ACCEPT && kind.isRemoved()) || (this == REJECT && kind.isAdded());
    }
}
