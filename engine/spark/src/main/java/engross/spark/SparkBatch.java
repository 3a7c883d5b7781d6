package engross.spark;

import engross.batch.account.Account;
import engross.batch.making.EngineKey;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.cli.BatchConsole;
import engross.cli.BatchOptions;
import engross.cli.BatchProgress;
import engross.cli.Engross;
import engross.cli.UsageFault;
import engross.house.House;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code engross batch} on a Spark cluster: what {@code spark-submit} runs. */
@Command(
        name = "engross-spark",
        description =
                "Makes many documents on a Spark cluster, as engross batch does on one machine. Sources, plan, house and output are on"
                        + " any file system that Hadoop knows, and that all executors reach.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engine/spark/submit --master 'local[*]' -- session.plan.yaml -o documents",
            "  engine/spark/submit --master yarn -- hdfs:///session/plan.yaml -o hdfs:///documents"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
public final class SparkBatch implements Callable<Integer> {
    private static final int LARGEST_TEMPLATE = 128 * 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Option(names = "--dry-run", description = "Says what would be made, and makes nothing.")
    private boolean dryRun;

    /** Runs the batch and ends the driver with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Engross.runAlone(new SparkBatch(), out, err, arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BatchConsole console =
                new BatchConsole(spec.commandLine().getOut(), spec.commandLine().getErr());
        // A document that fails is an item of the report, so nothing is said of tasks in bars of Spark's own.
        SparkConf conf = new SparkConf().setAppName("engross").setIfMissing("spark.ui.showConsoleProgress", "false");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            spark.setLogLevel("WARN");
            HadoopStorage storage = new HadoopStorage(spark.hadoopConfiguration());
            Plan plan = options.plan(storage);
            SortedMap<String, byte[]> house = options.houseFiles(plan, storage);
            List<String> languages = UsageFault.orValue(House.read(house), "the house style is at fault")
                    .languages();
            List<Item> items = UsageFault.orValue(plan.items(storage, languages), "the plan is at fault");
            if (dryRun) {
                return console.show(items);
            }
            Setup setup = setup(storage, house, options.template(plan));
            BatchProgress progress = console.progress();
            Account account = new SparkJob(spark, setup, storage).run(items, progress);
            progress.end();
            return console.conclude(account, options.output());
        }
    }

    private Setup setup(HadoopStorage storage, SortedMap<String, byte[]> house, String template) throws IOException {
        byte[] dotx = template.isEmpty() ? new byte[0] : storage.read(template, LARGEST_TEMPLATE);
        return new Setup(
                options.output(), options.limitMilliseconds(), EngineKey.of(house, dotx), house, template, dotx);
    }
}
