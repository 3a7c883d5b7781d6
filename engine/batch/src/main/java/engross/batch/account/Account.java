package engross.batch.account;

import engross.batch.making.Cause;
import java.util.List;

/**
 * What became of all items, in the order of the plan.
 *
 * @param ended in a few words why the run ended before all items had their turn; empty where it did not
 * @param milliseconds that the run took
 */
public record Account(List<Outcome> outcomes, String ended, long milliseconds) {
    public Account {
        outcomes = List.copyOf(outcomes);
    }

    public int count(Status status) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    /** How many items are as an earlier run left them. */
    public int unchanged() {
        return (int) outcomes.stream().filter(Outcome::unchanged).count();
    }

    /** Whether an item failed for a bug of ours. */
    public boolean hasBugs() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.cause().stream())
                .anyMatch(cause -> cause == Cause.BUG || cause == Cause.STACK || cause == Cause.CRASH);
    }

    /** {@code 2000 items: 1960 done (1900 unchanged), 40 failed, 0 skipped}. */
    public String summary() {
        return outcomes.size() + (outcomes.size() == 1 ? " item: " : " items: ") + count(Status.DONE) + " done"
                + (unchanged() > 0 ? " (" + unchanged() + " as before)" : "") + ", " + count(Status.FAILED)
                + " failed, "
                + count(Status.SKIPPED) + " skipped";
    }
}
