package engross.batch.run;

import engross.batch.account.Account;
import engross.batch.account.Journal;
import engross.batch.account.JournalFile;
import engross.batch.account.Known;
import engross.batch.account.Outcome;
import engross.batch.account.Reports;
import engross.batch.making.Digests;
import engross.batch.plan.Item;
import engross.batch.storage.LocalStorage;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A batch on this machine. It can be run again and again, as a watch does: only what changed is made. Close it, so that its worker process
 * ends and others may write to its folder.
 */
public final class Batch implements AutoCloseable {
    /** How often the items are looked through whose sources changed while others were made. */
    private static final int ROUNDS = 3;

    private static final String JOURNAL = "journal";

    private final BatchSettings settings;
    private final Storage storage;
    private final OutputFolder folder;
    private final JournalFile lines;
    private final Journal journal;
    private final Known known;
    private final Crew crew;
    private volatile @Nullable Finisher current;
    private volatile String stopped = "";

    private Batch(BatchSettings settings, Crew crew, OutputFolder folder, Storage storage) throws IOException {
        this.settings = settings;
        this.storage = storage;
        this.folder = folder;
        this.lines = new JournalFile(folder.own(JOURNAL));
        this.journal = Journal.of(lines);
        this.known = new Known(journal, storage, new Digests(storage), folder.path(), crew.engineKey());
        this.crew = crew;
    }

    /** @throws IOException that says why the output folder cannot be written */
    public static Batch open(BatchSettings settings) throws IOException {
        return open(settings, Crew.of(settings));
    }

    /** @param crew of these settings, which may have begun; it ends with the batch @throws IOException as above */
    public static Batch open(BatchSettings settings, Crew crew) throws IOException {
        return open(settings, crew, new LocalStorage());
    }

    static Batch open(BatchSettings settings, Crew crew, Storage storage) throws IOException {
        OutputFolder folder = OutputFolder.open(settings.output());
        try {
            return new Batch(settings, crew, folder, storage);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Whether a batch of these settings knows of no document yet, so that it will have to make all of them. */
    public static boolean isFirst(BatchSettings settings) {
        return !Files.exists(OutputFolder.own(settings.output(), JOURNAL));
    }

    /** Whether it makes documents of these settings. */
    public boolean isOf(BatchSettings others) {
        return settings.sameAs(others);
    }

    /**
     * Makes what has to be made, and writes the reports.
     *
     * @return what became of every item, also where the run was stopped
     * @throws IOException where there is no room to begin with, or the reports cannot be written
     */
    public Account run(List<Item> items, RunListener listener) throws IOException, InterruptedException {
        long start = System.nanoTime();
        folder.reserve(items.size());
        Map<String, Outcome> before = new LinkedHashMap<>();
        List<Item> rest = new ArrayList<>();
        for (Item item : items) {
            Optional<Outcome> outcome = known.outcome(item);
            outcome.ifPresentOrElse(done -> before.put(item.id(), done), () -> rest.add(item));
        }
        listener.begun(items.size(), before.size());
        Finisher finisher = new Finisher(storage, folder.path(), journal, known, listener);
        current = finisher;
        if (!stopped.isEmpty()) {
            finisher.stop(stopped);
        }
        make(rest, finisher);
        before.putAll(finisher.outcomes());
        List<Outcome> outcomes = new ArrayList<>();
        for (Item item : items) {
            Outcome outcome = before.get(item.id());
            outcomes.add(outcome == null ? Outcome.skipped(item, finisher.stopped()) : outcome);
        }
        Account account =
                new Account(outcomes, finisher.stopped(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        close(account, items, rest.isEmpty());
        return account;
    }

    private void make(List<Item> items, Finisher finisher) throws InterruptedException {
        Run run = new Run(crew, finisher, settings.limitMilliseconds());
        List<Item> rest = items;
        for (int i = 0; i < ROUNDS && !rest.isEmpty() && !finisher.isStopped(); i++) {
            run.make(rest);
            rest = finisher.outcomes().values().stream()
                    .filter(outcome -> !known.isCurrent(outcome))
                    .map(Outcome::item)
                    .toList();
        }
        rest.forEach(finisher::changing);
    }

    private void close(Account account, List<Item> items, boolean nothingMade) throws IOException {
        folder.release();
        if (!nothingMade && account.ended().isEmpty()) {
            journal.keep(items.stream().map(Item::id).toList());
        }
        Reports.write(account, storage, folder.path());
    }

    /** Ends the run under way, if there is one, and every later one, as soon as may be. @param why in a few words */
    public void stop(String why) {
        stopped = why;
        Finisher finisher = current;
        if (finisher != null) {
            finisher.stop(why);
        }
        crew.close();
    }

    @Override
    public void close() throws IOException {
        crew.close();
        lines.close();
        folder.close();
    }
}
