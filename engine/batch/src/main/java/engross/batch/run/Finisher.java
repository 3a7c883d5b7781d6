package engross.batch.run;

import engross.batch.account.Journal;
import engross.batch.account.Known;
import engross.batch.account.Outcome;
import engross.batch.account.OutputState;
import engross.batch.account.Status;
import engross.batch.making.Cause;
import engross.batch.making.Digests;
import engross.batch.making.Made;
import engross.batch.making.MadeFile;
import engross.batch.plan.Item;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Writes what was made, and then writes it down in the journal. Thread-safe. */
final class Finisher {
    /** As large as a document may be, so that what has room has room for the next one too. */
    private static final byte[] PROBE = new byte[1 << 16];

    private final Storage storage;
    private final String output;
    private final Journal journal;
    private final Known known;
    private final RunListener listener;
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private volatile String stopped = "";

    Finisher(Storage storage, String output, Journal journal, Known known, RunListener listener) {
        this.storage = storage;
        this.output = output;
        this.journal = journal;
        this.known = known;
        this.listener = listener;
    }

    /** What came of the items so far, by their ids. */
    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    /** No item is begun any more, and none that is under way is finished. @param why in a few words */
    void stop(String why) {
        if (stopped.isEmpty()) {
            stopped = why;
        }
    }

    boolean isStopped() {
        return !stopped.isEmpty();
    }

    /** Why no item is begun any more; empty where that is not so. */
    String stopped() {
        return stopped;
    }

    void finish(Item item, Made made, long milliseconds) {
        if (isStopped()) {
            return;
        }
        try {
            List<OutputState> files = written(made);
            Status status = made.failure().isPresent() ? Status.FAILED : Status.DONE;
            Outcome outcome = new Outcome(
                    item, status, made.failure(), made.diagnostics(), made.inputs(), files, milliseconds, false);
            journal.add(outcome, known.key(item));
            ended(outcome);
        } catch (IOException e) {
            unwritable(item, made, e, milliseconds);
        }
    }

    /** An item whose source was another one each time that it was made. */
    void changing(Item item) {
        if (outcomes.containsKey(item.id())) {
            finish(item, Made.failed(Cause.CHANGING, item.source(), "it changed each time", new TreeMap<>()), 0);
        }
    }

    private List<OutputState> written(Made made) throws IOException {
        List<OutputState> files = new ArrayList<>();
        for (MadeFile file : made.files()) {
            String path = Storage.child(output, file.path());
            storage.write(path, file.content());
            files.add(new OutputState(file.path(), storage.stamp(path), Digests.of(file.content())));
        }
        return files;
    }

    /** One file that cannot be written is the fault of its item; where nothing can be written it is the end of the run. */
    private void unwritable(Item item, Made made, IOException failure, long milliseconds) {
        String why = "the document cannot be written: " + failure.getMessage();
        Made failed = Made.failed(Cause.UNWRITABLE, item.source(), why, made.inputs());
        ended(new Outcome(
                item,
                Status.FAILED,
                Optional.of(Cause.UNWRITABLE),
                failed.diagnostics(),
                made.inputs(),
                List.of(),
                milliseconds,
                false));
        try {
            storage.write(Storage.child(output, OutputFolder.PROBE), PROBE);
        } catch (IOException e) {
            stop("nothing can be written to " + output + " any more: " + e.getMessage());
        }
    }

    private void ended(Outcome outcome) {
        outcomes.put(outcome.item().id(), outcome);
        listener.ended(outcome);
    }
}
