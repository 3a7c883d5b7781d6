package engross.bench.batch;

import engross.testkit.SessionSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Documents a second, on one processor and on two; how that grows with their number; and a batch of which nothing changed. */
final class Throughput {
    private final Path folder;

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
            TimedProcess one = run(session, made, 1);
            TimedProcess two = run(session, made, 2);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f | %.1f |%n",
                    made,
                    documents / one.elapsed(),
                    documents / two.elapsed(),
                    one.elapsed() / two.elapsed(),
                    1000 * one.processor() / documents));
        }
        return table.toString();
    }

    private TimedProcess run(Path session, String made, int processors) throws IOException, InterruptedException {
        Path output = folder.resolve("out");
        BatchRuns.delete(output);
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
        TimedProcess first = run(session, "docx,pdf", 2);
        String[] again = {
            session.resolve("sources").toString(),
            "-f",
            "docx,pdf",
            "-o",
            folder.resolve("out").toString()
        };
        TimedProcess second = run(2, again);
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
