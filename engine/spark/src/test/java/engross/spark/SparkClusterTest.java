package engross.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.batch.account.Outcome;
import engross.batch.making.Digests;
import engross.batch.plan.Plan;
import engross.batch.run.Batch;
import engross.batch.run.BatchSettings;
import engross.batch.run.RunListener;
import engross.batch.storage.LocalStorage;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch on a real cluster, one of whose workers is killed in the middle. */
class SparkClusterTest {
    private static final int COPIES = 12;
    private static final int SECONDS = 240;

    @TempDir
    private Path folder;

    /** Decisions in six languages, and one faulty source in each copy. */
    private Path sources(int copies) throws IOException {
        Path fixtures = ProjectFiles.root().resolve("fixtures");
        for (int i = 0; i < copies; i++) {
            Path copy = Files.createDirectories(folder.resolve("sources/copy-" + i));
            try (Stream<Path> decisions = Files.list(fixtures.resolve("decision"))) {
                for (Path decision : (Iterable<Path>)
                        decisions.filter(file -> file.toString().endsWith(".yaml"))::iterator) {
                    Files.copy(decision, copy.resolve(decision.getFileName()));
                }
            }
            Files.writeString(copy.resolve("faulty.yaml"), "type: nothing\n");
        }
        return folder.resolve("sources");
    }

    @Test
    void aLostWorkerLosesNoDocument() throws IOException, InterruptedException {
        Path sources = sources(COPIES);
        Path output = folder.resolve("out");
        try (Cluster cluster = new Cluster(Files.createDirectories(folder.resolve("cluster")))) {
            cluster.master();
            Process lost = cluster.worker("worker-1");
            Process kept = cluster.worker("worker-2");
            Process driver = cluster.submit(List.of(), sources.toString(), "-o", output.toString());
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (written(output) < 10 && driver.isAlive() && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertTrue(driver.isAlive(), () -> log(cluster, "driver"));
            // The worker first: it would start another executor.
            lost.destroyForcibly();
            lost.descendants().forEach(ProcessHandle::destroyForcibly);
            assertTrue(driver.waitFor(SECONDS, TimeUnit.SECONDS), () -> log(cluster, "driver"));
            assertEquals(1, driver.exitValue(), () -> log(cluster, "driver"));
            assertTrue(kept.isAlive());
            assertTrue(log(cluster, "driver").contains(summary()), () -> log(cluster, "driver"));
        }
        assertEquals(made(sources), documents(output));
    }

    /** A template that takes all memory ends the executor each time, and the documents that are made beside it. */
    @Test
    void whatEndsEveryExecutorFailsAlone() throws IOException, InterruptedException {
        Path sources = sources(1);
        Path output = folder.resolve("out");
        try (Cluster cluster = new Cluster(Files.createDirectories(folder.resolve("cluster")))) {
            cluster.master();
            Process unused = cluster.worker("worker-1");
            Process driver = cluster.submit(
                    List.of("spark.task.maxFailures=2", "spark.executor.extraJavaOptions=-XX:+ExitOnOutOfMemoryError"),
                    sources.toString(),
                    "-o",
                    output.toString(),
                    "--house",
                    greedyHouse().toString());
            assertTrue(driver.waitFor(SECONDS, TimeUnit.SECONDS), () -> log(cluster, "driver"));
            String said = log(cluster, "driver");
            assertTrue(said.contains("8 items: 6 done, 2 failed, 0 skipped"), said);
        }
        String account = Files.readString(output.resolve("batch-report.json"));
        assertTrue(account.contains("the executor that made it ended, each time"), account);
    }

    /** The house, whose documents for information ask at once for more memory than there is: before the time of a template is up. */
    private Path greedyHouse() throws IOException {
        Files.writeString(folder.resolve("sources/copy-0/greedy.yaml"), """
                type: information
                language: en
                symbol: C26/INF/1
                title: Memory
                body:
                - para: Words.
                """);
        String template = "<document>${'x'?right_pad(2000000000)}</document>";
        Path house = folder.resolve("house");
        for (Map.Entry<String, byte[]> file : ProjectFiles.house().entrySet()) {
            Path path = house.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(house.resolve("types/information.ftlx"), template);
        return house;
    }

    private static String summary() {
        return 7 * COPIES + " items: " + 6 * COPIES + " done, " + COPIES + " failed, 0 skipped";
    }

    private static String log(Cluster cluster, String name) {
        try {
            return Files.readString(cluster.log(name));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What one machine makes of the same sources. */
    private SortedMap<String, String> made(Path sources) throws IOException, InterruptedException {
        Path output = folder.resolve("local");
        BatchSettings settings = new BatchSettings(output, 2, 256, 60_000, ProjectFiles.house(), "", new byte[0]);
        try (Batch batch = Batch.open(settings)) {
            batch.run(
                    Plan.ofFolder(LocalStorage.slashes(sources), Plan.standard())
                            .items(new LocalStorage(), List.of())
                            .orThrow(),
                    new RunListener() {
                        @Override
                        public void begun(int items, int unchanged) {}

                        @Override
                        public void ended(Outcome outcome) {}
                    });
        }
        return documents(output);
    }

    private static SortedMap<String, String> documents(Path output) throws IOException {
        SortedMap<String, String> documents = new TreeMap<>();
        if (Files.exists(output)) {
            try (Stream<Path> walk = Files.walk(output)) {
                for (Path file : (Iterable<Path>) walk.filter(SparkClusterTest::isDocument)::iterator) {
                    documents.put(output.relativize(file).toString(), Digests.of(Files.readAllBytes(file)));
                }
            }
        }
        return documents;
    }

    /** How many documents there are so far; files come and go meanwhile. */
    private static long written(Path output) {
        return IntStream.range(0, COPIES)
                .mapToObj(copy -> output.resolve("copy-" + copy).toFile().list())
                .flatMap(Stream::ofNullable)
                .flatMap(Arrays::stream)
                .filter(SparkClusterTest::isDocument)
                .count();
    }

    private static boolean isDocument(Path file) {
        return isDocument(file.getFileName().toString());
    }

    private static boolean isDocument(String name) {
        return !name.startsWith(".") && (name.endsWith(".docx") || name.endsWith(".pdf"));
    }
}
