package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.batch.account.Reports;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engross batch} as a person runs it, and as a machine ends it. */
class BatchCommandTest {
    private static final int SOURCES = 24;

    @TempDir
    private Path folder;

    private static String text(int number) {
        return """
                type: decision
                language: en
                number: %d
                adopted: C26
                title: Use of languages
                body:
                - para: Words of the decision %d.
                """.formatted(number, number);
    }

    private Path sources(int number) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (int i = 0; i < number; i++) {
            Files.writeString(sources.resolve("d" + i + ".en.yaml"), text(i));
        }
        return sources;
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Engross.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    private static SortedMap<String, String> documents(Path output) {
        SortedMap<String, String> documents = new TreeMap<>();
        ProjectFiles.folder(output).forEach((path, content) -> {
            if (path.endsWith(".docx")) {
                documents.put(path, Arrays.hashCode(content) + " " + content.length);
            }
        });
        return documents;
    }

    @Test
    void aDryRunSaysWhatWouldBeMade() throws IOException {
        Path sources = sources(1);
        Path output = folder.resolve("out");
        Ran ran = run("batch", sources.toString(), "-o", output.toString(), "--dry-run");
        String from = "  from " + sources.resolve("d0.en.yaml") + "\n";
        assertEquals(new Ran(0, "d0.en.docx" + from + "d0.en.pdf" + from, "1 item\n"), ran);
        assertTrue(Files.notExists(output));
    }

    @Test
    void wrongUseIsSaidBeforeTheWorkStarts() throws IOException {
        String sources = sources(1).toString();
        Path plan = Files.writeString(folder.resolve("a.plan.yaml"), "documents: [{sources: nothing}]\nx: 1\n");
        for (List<String> wrong : List.of(
                List.of("unknown key `x`", plan.toString()),
                List.of(
                        "there is no such plan or folder",
                        folder.resolve("none").toString()),
                List.of("is a file; documents go into a folder", sources, "-o", plan.toString()),
                List.of("matches no source", folder.resolve("empty").toString()),
                List.of("--threads is 1 at least", sources, "-j", "0"),
                List.of("are for folders", plan.toString(), "-f", "pdf"))) {
            Files.createDirectories(folder.resolve("empty"));
            List<String> arguments = new ArrayList<>(List.of("batch"));
            arguments.addAll(wrong.subList(1, wrong.size()));
            Ran ran = run(arguments.toArray(String[]::new));
            assertEquals(2, ran.code(), ran.err());
            assertTrue(ran.err().contains(wrong.get(0)), ran.err());
        }
    }

    @Test
    void aFaultyPlanLeavesNoOutputFolder() throws IOException {
        sources(1);
        Path output = folder.resolve("out");
        Path plan = Files.writeString(
                folder.resolve("a.plan.yaml"), "documents: [{sources: sources}, {sources: none, into: more}]\n");
        Ran ran = run("batch", plan.toString(), "-o", output.toString());
        assertEquals(2, ran.code(), ran.err());
        assertTrue(ran.err().contains("`none` matches no source"), ran.err());
        assertTrue(Files.notExists(output));
    }

    /** Starts the command as a process of its own, with a journal to follow. */
    private Process start(Path sources, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Engross.class.getName(),
                        "batch",
                        sources.toString(),
                        "-f",
                        "docx",
                        "-o",
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static void awaitLines(Path journal, int lines, Process process) throws IOException, InterruptedException {
        while (process.isAlive()
                && (!Files.exists(journal) || Files.readAllLines(journal).size() <= lines)) {
            Thread.sleep(2);
        }
    }

    @Test
    void aRunThatIsKilledGoesOnWithTheNextOne() throws IOException, InterruptedException {
        Path sources = sources(SOURCES);
        Path output = folder.resolve("killed");
        Process process = start(sources, output);
        awaitLines(output.resolve(".engross/journal"), 5, process);
        process.destroyForcibly().waitFor();
        Files.writeString(output.resolve(".d3.en.docx.part"), "torn");
        Ran ran = run("batch", sources.toString(), "-f", "docx", "-o", output.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().contains(SOURCES + " done (") && ran.err().contains(" as before)"), ran.err());
        assertTrue(Files.notExists(output.resolve(".d3.en.docx.part")));
        Path whole = folder.resolve("whole");
        assertEquals(
                0,
                run("batch", sources.toString(), "-f", "docx", "-o", whole.toString())
                        .code());
        assertEquals(documents(whole), documents(output));
        assertEquals(SOURCES, documents(whole).size());
    }

    @Test
    void ctrlCEndsInOrder() throws IOException, InterruptedException {
        Path sources = sources(SOURCES);
        Path output = folder.resolve("out");
        Process process = start(sources, output);
        assumeTrue(process.supportsNormalTermination(), "processes cannot be asked to end here");
        awaitLines(output.resolve(".engross/journal"), 3, process);
        process.destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String report = Files.readString(output.resolve(Reports.JSON));
        assertTrue(report.contains("\"items\" : " + SOURCES), report);
        assertTrue(report.contains("\"ended\" : \"stopped by the user\""), report);
        assertEquals(SOURCES, report.split("\"status\" : ", -1).length - 1);
    }

    @Test
    void aWatchMakesAgainWhatIsSaved() throws Exception {
        Path sources = sources(2);
        Path output = folder.resolve("out");
        BatchOptions options = new BatchOptions();
        Commands.alone(options)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(sources.toString(), "-f", "docx", "-o", output.toString());
        StringWriter said = new StringWriter();
        try (BatchSession session = new BatchSession(options, new WorkerOptions())) {
            BatchProgress quiet = new BatchProgress(new PrintWriter(said), false);
            session.run(session.items(), quiet);
            FileTime before = Files.getLastModifiedTime(output.resolve("d1.en.docx"));
            BatchWatch watch = new BatchWatch(options, new PrintWriter(said));
            Thread watching = new Thread(() -> watch(watch, session, quiet));
            watching.start();
            Path saved = sources.resolve("d1.en.yaml");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            for (int i = 0; before.equals(Files.getLastModifiedTime(output.resolve("d1.en.docx"))); i++) {
                assertTrue(System.nanoTime() < end, said.toString());
                // Again and again: the watch may not have begun when the first one is saved.
                Files.writeString(saved, text(100 + i));
                Thread.sleep(200);
            }
            session.stop();
            watching.join(TimeUnit.SECONDS.toMillis(15));
            assertFalse(watching.isAlive());
        }
    }

    private static void watch(BatchWatch watch, BatchSession session, BatchProgress progress) {
        try {
            watch.watch(
                    session,
                    session.items(),
                    items -> session.run(items, progress).ended().isEmpty() ? 0 : 2);
        } catch (ClosedByInterruptException e) {
            // Its end, while it wrote something.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
