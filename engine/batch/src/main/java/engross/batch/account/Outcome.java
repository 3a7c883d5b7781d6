package engross.batch.account;

import engross.batch.making.Cause;
import engross.batch.plan.Item;
import engross.model.Diagnostic;
import engross.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of an item.
 *
 * @param cause why it failed; empty for the others
 * @param diagnostics what is wrong with the source, warnings included; of a skipped item why it was skipped
 * @param inputs digests of what it was made from, by path
 * @param files what of it is on the disk
 * @param milliseconds that making it took
 * @param unchanged whether an earlier run has made it, or has found its faults, and nothing has changed since
 */
public record Outcome(
        Item item,
        Status status,
        Optional<Cause> cause,
        List<Diagnostic> diagnostics,
        SortedMap<String, String> inputs,
        List<OutputState> files,
        long milliseconds,
        boolean unchanged) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    /** An item whose turn did not come. @param why in a few words */
    public static Outcome skipped(Item item, String why) {
        return new Outcome(
                item,
                Status.SKIPPED,
                Optional.empty(),
                List.of(Diagnostic.warning("skipped", Place.of(item.source()), why)),
                new TreeMap<>(),
                List.of(),
                0,
                false);
    }
}
