package engross.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of the inside, one process each, and writes the page of all results. Takes about five minutes. */
final class Bench {
    private static final Path RESULTS = Path.of("engine/bench/RESULTS.md");

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Machine machine = Machine.now();
        Collection<RunResult> results = new Runner(options()).run();
        Measured measured = Measured.read(Path.of(arguments[0]));
        String text = new ResultPage(machine, Machine.currentLoad(), results, measured, manyDocuments()).text();
        Files.writeString(SampleReport.root().resolve(RESULTS), text);
        System.out.println(text);
    }

    private static Options options() {
        return new OptionsBuilder()
                .include("engross\\.bench\\.(Stages|Peers)\\.")
                .forks(1)
                .threads(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-XX:+UseSerialGC", "-Xmx1g", "-Dengross.root=" + SampleReport.root())
                .addProfiler(GCProfiler.class)
                .addProfiler(WorkerTime.class)
                .shouldFailOnError(false)
                .build();
    }

    private static String manyDocuments() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dengross.root=" + SampleReport.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyDocuments.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? output.strip() : "A thousand documents did not fit";
    }
}
