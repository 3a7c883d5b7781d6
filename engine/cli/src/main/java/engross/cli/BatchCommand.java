package engross.cli;

import engross.batch.account.Account;
import engross.batch.plan.Item;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code engross batch}: a whole session. */
@Command(
        name = "batch",
        description =
                "Makes many documents, several at once. Every one is accounted for; what did not change is not made again; a run"
                        + " that was stopped, by whatever, goes on with the next one.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross batch session -o documents          all sources of a folder",
            "  engross batch session.plan.yaml -o out      what a plan says",
            "  engross batch session.plan.yaml --dry-run   what that would be",
            "  engross batch session -o documents --watch  again when something is saved",
            "",
            "The account is in the output folder: batch-report.html, .json, and .xml for CI",
            "servers. Exit codes: 0 all done, 1 items failed, 2 wrong use or the disk is",
            "full, 3 a bug of ours, 130 after Ctrl-C."
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class BatchCommand implements Callable<Integer> {
    static final String STOPPED = "stopped by the user";
    private static final int SECONDS_TO_END = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    private WorkerOptions workerOptions = new WorkerOptions();

    @Option(names = "--dry-run", description = "Says what would be made, and makes nothing.")
    private boolean dryRun;

    @Option(names = "--watch", description = "Stays, and makes again what is saved. Ctrl-C ends it.")
    private boolean watch;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CommandLine command = spec.commandLine();
        BatchConsole console = new BatchConsole(command.getOut(), command.getErr());
        try (BatchSession session = new BatchSession(options, workerOptions)) {
            if (dryRun) {
                return console.show(session.items());
            }
            List<Item> items = session.itemsToMake();
            CountDownLatch ended = endInOrder(session);
            try {
                int code = run(session, items, console);
                if (watch) {
                    new BatchWatch(options, command.getErr())
                            .watch(session, items, changed -> run(session, changed, console));
                }
                return code;
            } finally {
                ended.countDown();
            }
        }
    }

    private int run(BatchSession session, List<Item> items, BatchConsole console)
            throws IOException, InterruptedException {
        BatchProgress progress = console.progress();
        Account account = session.run(items, progress);
        progress.end();
        return console.conclude(account, options.output());
    }

    /** Ctrl-C: what is under way is left, and the account is written before the process ends. */
    private static CountDownLatch endInOrder(BatchSession session) {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (ended.getCount() > 0) {
                session.stop();
                await(ended);
            }
        }));
        return ended;
    }

    private static void await(CountDownLatch ended) {
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                System.err.println("engross: the account could not be written in time; the journal is in order");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
