package engross.cli;

import engross.batch.account.Account;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.batch.run.Batch;
import engross.batch.run.BatchSettings;
import engross.batch.run.Crew;
import engross.batch.run.RunListener;
import engross.batch.storage.LocalStorage;
import engross.batch.storage.Storage;
import engross.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A batch as a command has it: the plan and the house are read anew for every run, and what can be kept is kept. */
final class BatchSession implements AutoCloseable {
    private final Storage storage = new LocalStorage();
    private final BatchOptions options;
    private final WorkerOptions workerOptions;
    private SortedMap<String, byte[]> houseFiles = new TreeMap<>();
    private @Nullable House house;
    private @Nullable BatchSettings settings;
    private @Nullable Crew crew;
    private @Nullable Batch batch;
    private boolean stopped;

    BatchSession(BatchOptions options, WorkerOptions workerOptions) {
        this.options = options;
        this.workerOptions = workerOptions;
    }

    /** The items as they are now. @throws UsageFault with all that is wrong with plan and house */
    List<Item> items() throws IOException {
        return items(plan());
    }

    /** The same, for who makes them: where all of them have to be made, what makes them is started while they are looked for. */
    List<Item> itemsToMake() throws IOException {
        Plan plan = plan();
        begin();
        return items(plan);
    }

    private Plan plan() throws IOException {
        Plan plan = options.plan(storage);
        SortedMap<String, byte[]> files = options.houseFiles(plan, storage);
        if (!same(files, houseFiles)) {
            houseFiles = files;
            house = null;
        }
        settings = settings(options.template(plan));
        return plan;
    }

    private synchronized void begin() {
        BatchSettings wanted = settings;
        if (wanted != null && Batch.isFirst(wanted)) {
            Crew first = Crew.of(wanted);
            crew = first;
            first.begin();
        }
    }

    private List<Item> items(Plan plan) throws IOException {
        House read = house;
        if (read == null) {
            read = UsageFault.orValue(House.read(houseFiles), "the house style is at fault");
            house = read;
        }
        return UsageFault.orValue(plan.items(storage, read.languages()), "the plan is at fault");
    }

    private BatchSettings settings(String template) throws IOException {
        return new BatchSettings(
                Path.of(options.output()),
                workerOptions.threads(),
                workerOptions.memory(),
                options.limitMilliseconds(),
                houseFiles,
                template,
                template.isEmpty() ? new byte[0] : Files.readAllBytes(Path.of(template)));
    }

    private static boolean same(SortedMap<String, byte[]> files, SortedMap<String, byte[]> others) {
        return files.keySet().equals(others.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
    }

    /** Makes what has to be made of what {@link #items()} said last. */
    Account run(List<Item> items, RunListener listener) throws IOException, InterruptedException {
        return batch().run(items, listener);
    }

    private synchronized Batch batch() throws IOException {
        BatchSettings wanted = settings;
        if (wanted == null) {
            throw new IllegalStateException("there are no items yet");
        }
        Batch current = batch;
        if (current == null || !current.isOf(wanted)) {
            if (current != null) {
                current.close();
            }
            Crew first = crew;
            current = first == null ? Batch.open(wanted) : Batch.open(wanted, first);
            batch = current;
            crew = null;
            if (stopped) {
                current.stop(BatchCommand.STOPPED);
            }
        }
        return current;
    }

    /** Ends the run under way and all later ones. */
    synchronized void stop() {
        stopped = true;
        Batch current = batch;
        if (current != null) {
            current.stop(BatchCommand.STOPPED);
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    @Override
    public synchronized void close() throws IOException {
        Crew first = crew;
        if (first != null) {
            first.close();
        }
        Batch current = batch;
        if (current != null) {
            current.close();
        }
    }
}
