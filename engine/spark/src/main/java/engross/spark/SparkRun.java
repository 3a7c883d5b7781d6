package engross.spark;

import engross.batch.account.Journal;
import engross.batch.account.Outcome;
import engross.batch.making.Cause;
import engross.batch.making.Made;
import engross.batch.making.Wire;
import engross.batch.plan.Item;
import engross.batch.run.RunListener;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Makes items on the executors. A task has several items, because a task costs more than a document. An executor that is lost loses
 * nothing: Spark gives its tasks to others. When a task fails so often that Spark gives the job up, what is left is made again with one item
 * a task; the ones that fail so often alone are items that failed. What ran out of memory beside others is made once more alone.
 */
final class SparkRun {
    private static final int ITEMS_A_TASK = 32;
    private static final int TASKS_A_CORE = 3;
    private static final int POLL_MILLISECONDS = 200;

    private final JavaSparkContext spark;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Broadcast<byte[]> setup;
    private final Journal journal;
    private final RunListener listener;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    SparkRun(JavaSparkContext spark, Setup setup, Journal journal, RunListener listener) throws IOException {
        this.spark = spark;
        this.configuration = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        this.setup = spark.broadcast(setup.toBytes());
        this.journal = journal;
        this.listener = listener;
    }

    /** What became of the items, by their ids; an item is missing where Spark was stopped before its turn. */
    Map<String, Outcome> make(List<Item> all) throws IOException, InterruptedException {
        all.forEach(item -> items.put(item.id(), item));
        int most = Math.max(1, all.size() / (spark.defaultParallelism() * TASKS_A_CORE));
        if (!all.isEmpty() && !job(all, Math.min(most, ITEMS_A_TASK), new TaskFailures())) {
            oneByOne();
        }
        for (Outcome outcome : List.copyOf(outcomes.values())) {
            if (outcome.cause().filter(cause -> cause == Cause.MEMORY).isPresent()) {
                boolean unused = job(List.of(outcome.item()), 1, new TaskFailures());
            }
        }
        return outcomes;
    }

    private void oneByOne() throws IOException, InterruptedException {
        while (!spark.sc().isStopped()) {
            List<Item> left = items.values().stream()
                    .filter(item -> !outcomes.containsKey(item.id()))
                    .toList();
            TaskFailures failures = new TaskFailures();
            if (left.isEmpty() || job(left, 1, failures)) {
                return;
            }
            List<Integer> most = failures.most();
            for (Item suspect :
                    most.isEmpty() ? left : most.stream().map(left::get).toList()) {
                alone(suspect);
            }
        }
    }

    /** An executor that ends fails all tasks that it runs, so who is at fault shows only alone. */
    private void alone(Item item) throws IOException, InterruptedException {
        TaskFailures failures = new TaskFailures();
        boolean done = outcomes.containsKey(item.id()) || job(List.of(item), 1, failures);
        if (!spark.sc().isStopped() && !(done && outcomes.containsKey(item.id()))) {
            failed(item, failures.reason(0));
        }
    }

    private void failed(Item item, String reason) {
        String message = "the executor that made it ended, each time: " + reason;
        Made made = Made.failed(Cause.CRASH, item.source(), message, new TreeMap<>());
        Outcome outcome = Outcome.failed(item, made);
        outcomes.put(item.id(), outcome);
        listener.ended(outcome);
    }

    /** @return whether Spark did not give up */
    private boolean job(List<Item> left, int itemsATask, TaskFailures failures)
            throws IOException, InterruptedException {
        CollectionAccumulator<String> lines = spark.sc().collectionAccumulator("items");
        List<byte[]> bytes = bytes(left);
        int tasks = (left.size() + itemsATask - 1) / itemsATask;
        spark.sc().addSparkListener(failures);
        try {
            JavaFutureAction<Void> job =
                    spark.parallelize(bytes, tasks).foreachPartitionAsync(new MakeItems(configuration, setup, lines));
            int taken = 0;
            while (!job.isDone()) {
                Thread.sleep(POLL_MILLISECONDS);
                taken = take(lines, taken);
            }
            boolean done = succeeded(job);
            take(lines, taken);
            return done;
        } finally {
            spark.sc().removeSparkListener(failures);
        }
    }

    private static boolean succeeded(JavaFutureAction<Void> job) throws InterruptedException {
        try {
            job.get();
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }

    /** Writes down what came since. @param taken how many lines were taken before @return how many are now */
    private int take(CollectionAccumulator<String> lines, int taken) throws IOException {
        List<String> all = lines.value();
        for (String line : all.subList(taken, all.size())) {
            Outcome outcome = journal.add(line, items).orElse(null);
            if (outcome != null && outcomes.put(outcome.item().id(), outcome) == null) {
                listener.ended(outcome);
            }
        }
        return all.size();
    }

    private static List<byte[]> bytes(Collection<Item> items) throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (Item item : items) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Wire.write(new DataOutputStream(bytes), item);
            all.add(bytes.toByteArray());
        }
        return all;
    }
}
