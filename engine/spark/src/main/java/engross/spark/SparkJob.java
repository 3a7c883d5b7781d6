package engross.spark;

import engross.batch.account.Account;
import engross.batch.account.Journal;
import engross.batch.account.Known;
import engross.batch.account.Outcome;
import engross.batch.account.Reports;
import engross.batch.making.Digests;
import engross.batch.plan.Item;
import engross.batch.run.RunListener;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;

/** A batch on Spark, from the journal to the reports: what {@code Batch} is on one machine. */
final class SparkJob {
    private static final String JOURNAL = ".engross/journal";

    private final JavaSparkContext spark;
    private final Setup setup;
    private final Storage storage;

    SparkJob(JavaSparkContext spark, Setup setup, Storage storage) {
        this.spark = spark;
        this.setup = setup;
        this.storage = storage;
    }

    Account run(List<Item> items, RunListener listener) throws IOException, InterruptedException {
        long start = System.nanoTime();
        JournalSegments lines = new JournalSegments(storage, Storage.child(setup.output(), JOURNAL));
        Journal journal = Journal.of(lines);
        Known known = new Known(journal, storage, new Digests(storage), setup.output(), setup.engineKey());
        Map<String, Outcome> outcomes = new HashMap<>();
        List<Item> rest = new ArrayList<>();
        for (Item item : items) {
            Optional<Outcome> outcome = known.outcome(item);
            outcome.ifPresentOrElse(done -> outcomes.put(item.id(), done), () -> rest.add(item));
        }
        listener.begun(items.size(), outcomes.size());
        outcomes.putAll(new SparkRun(spark, setup, journal, listener).make(rest));
        String ended = outcomes.size() == items.size() ? "" : "Spark was stopped";
        List<Outcome> all = new ArrayList<>();
        for (Item item : items) {
            Outcome outcome = outcomes.get(item.id());
            all.add(outcome == null ? Outcome.skipped(item, ended) : outcome);
        }
        if (!rest.isEmpty() && ended.isEmpty()) {
            journal.keep(items.stream().map(Item::id).toList());
        } else {
            lines.flush();
        }
        Account account = new Account(all, ended, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        Reports.write(account, storage, setup.output());
        return account;
    }
}
