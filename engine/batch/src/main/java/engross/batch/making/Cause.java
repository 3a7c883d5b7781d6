package engross.batch.making;

import engross.model.Diagnostic;
import engross.model.Place;

/** Why an item failed. */
public enum Cause {
    /** What is wrong with the source; making it again would say the same. */
    SOURCE("", ""),
    /** A file cannot be read. */
    UNREADABLE("unreadable", "see that the file is there and may be read"),
    /** A document cannot be written. */
    UNWRITABLE("unwritable", "see that the output folder can be written and has room"),
    /** The source is another one each time that it is read. */
    CHANGING("source-changes", "run again when nobody writes the source any more"),
    TIME("time-limit", "raise the limit with --time-limit, or make the document smaller"),
    MEMORY("out-of-memory", "raise the limit with --memory, or make the document smaller"),
    STACK("stack-overflow", "please report it with the source"),
    /** The process that made it ended. */
    CRASH("process-ended", "see worker.log beside the journal; please report it with the source"),
    /** A bug of ours. */
    BUG("bug", "this is a bug of ours; please report it with the source");

    private final String code;
    private final String hint;

    Cause(String code, String hint) {
        this.code = code;
        this.hint = hint;
    }

    /** Whether making the item again, of the same things, may end otherwise. */
    public boolean isWorthAnotherTry() {
        return this != SOURCE;
    }

    /** What is told of an item that failed so. @param file its source */
    public Diagnostic diagnostic(String file, String message) {
        return Diagnostic.error(code, Place.of(file), message).withHint(hint);
    }
}
