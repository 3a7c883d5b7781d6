package engross.batch.run;

import engross.batch.account.Outcome;

/** Follows a run. Called from several threads. */
public interface RunListener {
    /** @param items all of them @param unchanged how many of them need not be made */
    void begun(int items, int unchanged);

    /** An item that was made, or failed, just now. */
    void ended(Outcome outcome);
}
