package engross.bench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A batch that is killed again and again, and one whose disk is full: both end with the bytes of an undisturbed one. */
final class Kills {
    private static final int KILLS = 20;

    /** So short are the lives that all of them together, twenty starts among them, do not end the batch. */
    private static final int LIVES = 10;

    private final Path folder;

    Kills(Path folder) {
        this.folder = folder;
    }

    String killed(Path session, int documents) throws IOException, InterruptedException {
        Path whole = folder.resolve("whole");
        BatchRuns.delete(whole);
        TimedProcess undisturbed = Throughput.run(2, arguments(session, whole));
        Path output = folder.resolve("killed");
        BatchRuns.delete(output);
        Random random = new Random(BatchBench.SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            killed +=
                    kill(session, output, (long) (1000 * undisturbed.elapsed() * random.nextDouble() / LIVES)) ? 1 : 0;
        }
        TimedProcess last = Throughput.run(2, arguments(session, output));
        boolean same = BatchRuns.documents(whole).equals(BatchRuns.documents(output));
        String summary = last.output().strip();
        return String.format(
                Locale.ROOT,
                "%d documents, killed by `kill -9` %d times of %d at random moments; the last run ended with `%s`; bytes %s.%n",
                documents,
                killed,
                KILLS,
                summary.substring(summary.lastIndexOf('\n') + 1).replaceAll("; see .*", ""),
                same ? "as those of an undisturbed run" : "NOT THE SAME as those of an undisturbed run");
    }

    private static String[] arguments(Path session, Path output) {
        return new String[] {session.resolve("sources").toString(), "-o", output.toString()};
    }

    private static boolean kill(Path session, Path output, long milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(BatchRuns.command(arguments(session, output)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    /** On a small disk in memory, where this process may make one. */
    String fullDisk(Path session, int megabytes) throws IOException, InterruptedException {
        Path disk = folder.resolve("disk");
        BatchRuns.delete(disk);
        Files.createDirectories(disk);
        List<String> mount = List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", disk.toString());
        if (new ProcessBuilder(mount).redirectErrorStream(true).start().waitFor() != 0) {
            return "No disk could be mounted here.\n";
        }
        try {
            TimedProcess full = TimedProcess.run(2, BatchRuns.command(arguments(session, disk.resolve("out"))));
            int written = BatchRuns.documents(disk.resolve("out")).size();
            String said = full.output().strip();
            return String.format(
                    Locale.ROOT,
                    "A disk of %d MB: exit code %d, %d documents whole, %d torn. It said:%n```%n%s%n```%n",
                    megabytes,
                    full.code(),
                    written,
                    torn(disk),
                    String.join(
                                    "\n",
                                    said.lines()
                                            .skip(Math.max(0, said.lines().count() - 2))
                                            .toList())
                            .replace(folder.toString(), "…"));
        } finally {
            int unused = new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private static long torn(Path disk) throws IOException {
        try (Stream<Path> walk = Files.walk(disk)) {
            return walk.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}
