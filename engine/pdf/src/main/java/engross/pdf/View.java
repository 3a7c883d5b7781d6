package engross.pdf;

/** Which state of a document a PDF shows. The tree that is written is already filtered to it. */
public enum View {
    /** The text after all changes. */
    FINAL,
    /** The text before all changes. */
    ORIGINAL,
    /** Both, with the changes marked and comments shown. */
    MARKUP
}
