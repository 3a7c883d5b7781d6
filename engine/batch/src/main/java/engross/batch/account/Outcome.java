package engross.batch.account;

import engross.batch.making.Cause;
import engross.batch.making.Digests;
import engross.batch.making.Made;
import engross.batch.making.MadeFile;
import engross.batch.plan.Item;
import engross.batch.storage.Storage;
import engross.model.Diagnostic;
import engross.model.Place;
import java.io.IOException;
import java.util.ArrayList;
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

    /** Writes what was made, and says what became of the item. @param output the folder of the documents */
    public static Outcome written(Item item, Made made, Storage storage, String output, long milliseconds)
            throws IOException {
        List<OutputState> files = new ArrayList<>();
        for (MadeFile file : made.files()) {
            String path = Storage.child(output, file.path());
            storage.write(path, file.content());
            files.add(new OutputState(file.path(), storage.stamp(path), Digests.of(file.content())));
        }
        return of(item, made, files, milliseconds);
    }

    /** An item that failed before there was anything to write. */
    public static Outcome failed(Item item, Made made) {
        return of(item, made, List.of(), 0);
    }

    /** An item of which nothing could be written. @param why in words */
    public static Outcome unwritable(Item item, Made made, String why, long milliseconds) {
        String message = "the document cannot be written: " + why;
        Made failed = Made.failed(Cause.UNWRITABLE, item.source(), message, made.inputs());
        return of(item, failed, List.of(), milliseconds);
    }

    private static Outcome of(Item item, Made made, List<OutputState> files, long milliseconds) {
        Status status = made.failure().isPresent() ? Status.FAILED : Status.DONE;
        return new Outcome(item, status, made.failure(), made.diagnostics(), made.inputs(), files, milliseconds, false);
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
