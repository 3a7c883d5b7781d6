package engross.batch.account;

/** What became of an item. The three together are all items. */
public enum Status {
    /** Its documents are there. */
    DONE,
    /** There are none, or those of an earlier run; the report says why. */
    FAILED,
    /** Its turn did not come. */
    SKIPPED
}
