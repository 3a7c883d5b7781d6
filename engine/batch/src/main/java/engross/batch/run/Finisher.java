package engross.batch.run;

import engross.batch.account.Journal;
import engross.batch.account.Known;
import engross.batch.account.Outcome;
import engross.batch.making.Cause;
import engross.batch.making.Made;
import engross.batch.plan.Item;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.util.Map;
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
            Outcome outcome = Outcome.written(item, made, storage, output, milliseconds);
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

    /** One file that cannot be written is the fault of its item; where nothing can be written it is the end of the run. */
    private void unwritable(Item item, Made made, IOException failure, long milliseconds) {
        ended(Outcome.unwritable(item, made, String.valueOf(failure.getMessage()), milliseconds));
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
