package engross.model;

/** How grave a diagnostic is. */
public enum Severity {
    /** No document can be made from this. */
    ERROR,
    /** A document is made, and somebody should look. */
    WARNING
}
