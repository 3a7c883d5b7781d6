package engross.bench.batch;

import engross.testkit.SessionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Documents a second, on one processor and on two; how that grows with their number; and a batch of which nothing changed. */
final class Throughput {
    private static final int ROUNDS = 3;

    private final Path folder;
    private int runs;

    Throughput(Path folder) {
        this.folder = folder;
    }

    /** Sources of so many documents, made once. */
    Path session(int documents) throws IOException {
        Path session = folder.resolve("session-" + documents);
        if (!Files.exists(session)) {
            new SessionSources(BatchBench.SEED).write(documents, session.resolve("sources"), session.resolve("issued"));
            Files.writeString(
                    session.resolve("redlines.plan.yaml"),
                    "documents: [{sources: sources, formats: docx, redline: {base: issued}}]\n");
        }
        return session;
    }

    String formats(int documents) throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder(
                "| made | one processor, a second | two, a second | times | processor ms a document |\n"
                        + "|---|---:|---:|---:|---:|\n");
        Path session = session(documents);
        for (String made : List.of("docx", "pdf", "docx,pdf", "redline")) {
            List<TimedProcess> one = new ArrayList<>();
            List<TimedProcess> two = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                one.add(run(session, made, 1));
                two.add(run(session, made, 2));
            }
            double alone = median(one, TimedProcess::elapsed);
            double together = median(two, TimedProcess::elapsed);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f | %.1f |%n",
                    made,
                    documents / alone,
                    documents / together,
                    alone / together,
                    1000 * median(one, TimedProcess::processor) / documents));
        }
        return table.toString();
    }

    private static double median(List<TimedProcess> runs, ToDoubleFunction<TimedProcess> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    /** Where nothing was deleted before: ext4 passes over what was deleted in the last seconds, one file after the other. */
    private Path fresh() {
        runs++;
        return folder.resolve("out-" + runs);
    }

    private TimedProcess run(Path session, String made, int processors) throws IOException, InterruptedException {
        return run(session, made, processors, fresh());
    }

    private static TimedProcess run(Path session, String made, int processors, Path output)
            throws IOException, InterruptedException {
        return made.equals("redline")
                ? run(processors, session.resolve("redlines.plan.yaml").toString(), "-o", output.toString())
                : run(processors, session.resolve("sources").toString(), "-f", made, "-o", output.toString());
    }

    /** Faulty sources are among them, so the exit code is 1. */
    static TimedProcess run(int processors, String... arguments) throws IOException, InterruptedException {
        TimedProcess run = TimedProcess.run(processors, BatchRuns.command(arguments));
        if (run.code() > 1) {
            throw new IOException(run.output());
        }
        return run;
    }

    String growth(List<Integer> sizes) throws IOException, InterruptedException {
        StringBuilder table = new StringBuilder(
                "| documents | elapsed s | ms a document | processor ms a document |\n|---:|---:|---:|---:|\n");
        for (int documents : sizes) {
            TimedProcess run = run(session(documents), "docx,pdf", 2);
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.1f |%n",
                    documents,
                    run.elapsed(),
                    1000 * run.elapsed() / documents,
                    1000 * run.processor() / documents));
        }
        return table.toString();
    }

    /** Nothing changed since the run before. */
    String unchanged(int documents) throws IOException, InterruptedException {
        Path session = session(documents);
        Path output = fresh();
        TimedProcess first = run(session, "docx,pdf", 2, output);
        TimedProcess second = run(session, "docx,pdf", 2, output);
        String summary = second.output().strip();
        return String.format(
                Locale.ROOT,
                "%d documents made in %.1f s; again, with nothing changed: %.2f s elapsed, %.2f s of processor time.%n`%s`%n",
                documents,
                first.elapsed(),
                second.elapsed(),
                second.processor(),
                summary.substring(summary.lastIndexOf('\n') + 1).replaceAll("; see .*", ""));
    }
}
