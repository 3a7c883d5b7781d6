package engross.batch.account;

import engross.batch.making.Cause;
import engross.batch.plan.Item;
import engross.model.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the journal knows of an item that was done or failed.
 *
 * @param id of the item
 * @param key over all that it was made by: program, house, task
 */
record JournalEntry(
        String id,
        String key,
        Optional<Cause> cause,
        SortedMap<String, String> inputs,
        List<OutputState> files,
        List<Diagnostic> diagnostics,
        long milliseconds) {

    static JournalEntry of(Outcome outcome, String key) {
        return new JournalEntry(
                outcome.item().id(),
                key,
                outcome.cause(),
                outcome.inputs(),
                outcome.files(),
                outcome.diagnostics(),
                outcome.milliseconds());
    }

    /** What became of the item. @param unchanged whether that was in an earlier run */
    Outcome outcome(Item item, boolean unchanged) {
        Status status = cause.isPresent() ? Status.FAILED : Status.DONE;
        return new Outcome(item, status, cause, diagnostics, inputs, files, milliseconds, unchanged);
    }
}
