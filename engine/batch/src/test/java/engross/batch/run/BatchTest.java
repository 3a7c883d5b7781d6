package engross.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.assembly.Pictures;
import engross.batch.account.Account;
import engross.batch.account.Outcome;
import engross.batch.account.Reports;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.batch.storage.FileStamp;
import engross.batch.storage.LocalStorage;
import engross.batch.storage.Storage;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches with a real worker process. */
class BatchTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void sources() throws IOException {
        session = new Session(folder);
        session.source(1);
        session.source(2);
        session.source(3);
    }

    @Test
    void onlyWhatChangedIsMadeAgain() throws IOException, InterruptedException {
        Files.writeString(session.sources.resolve("x.yaml"), "type: nothing\n");
        assertEquals(List.of("d1: DONE", "d2: DONE", "d3: DONE", "x: FAILED SOURCE"), Session.words(session.run()));
        Files.writeString(session.sources.resolve("d1.yaml"), Session.text(11));
        Files.delete(session.output.resolve("d2.docx"));
        assertEquals(
                List.of("d1: DONE", "d2: DONE", "d3: DONE as before", "x: FAILED SOURCE as before"),
                Session.words(session.run()));
        Files.delete(session.sources.resolve("d1.yaml"));
        Account again = session.run();
        assertEquals("3 items: 2 done (3 as before), 1 failed, 0 skipped", again.summary());
    }

    @Test
    void aSourceThatNeverEndsHarmsNoOther() throws IOException, InterruptedException {
        assumeTrue(pipe(session.sources.resolve("d0.yaml")), "no mkfifo here");
        Account account = session.run(session.settings(128, 3_000));
        assertEquals(List.of("d0: FAILED TIME", "d1: DONE", "d2: DONE", "d3: DONE"), Session.words(account));
    }

    private static boolean pipe(Path path) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aDocumentWithoutMemoryHarmsNoOther() throws IOException, InterruptedException {
        String large = "- para: " + "some words of a very long text ".repeat(450_000) + "\n";
        Files.writeString(session.sources.resolve("d0.yaml"), Session.text(0) + large);
        Account account = session.run(session.settings(48, 120_000));
        assertEquals(
                List.of("d0: FAILED MEMORY", "d1: DONE", "d2: DONE", "d3: DONE"),
                Session.words(account),
                () -> account.outcomes().get(0).diagnostics().toString());
    }

    @Test
    void aTemplateThatNestsWithoutEndFailsOnlyItsDocuments() throws IOException, InterruptedException {
        SortedMap<String, byte[]> house = new TreeMap<>(ProjectFiles.house());
        String endless = "<#macro deep><@deep/></#macro><document><@deep/></document>";
        assertNotNull(house.put("types/decision.ftlx", endless.getBytes(StandardCharsets.UTF_8)));
        Files.writeString(
                session.sources.resolve("x.yaml"), Session.text(4).replace("type: decision", "type: resolution"));
        BatchSettings settings = new BatchSettings(session.output, 2, 128, 60_000, house, "", new byte[0]);
        Account account = session.run(settings);
        assertEquals(
                List.of("d1: FAILED SOURCE", "d2: FAILED SOURCE", "d3: FAILED SOURCE", "x: DONE"),
                Session.words(account),
                () -> account.outcomes().get(0).diagnostics().toString());
    }

    @Test
    void aRevisionIsWrittenWithItsSource() throws IOException, InterruptedException {
        Path issued = Files.createDirectories(folder.resolve("issued"));
        for (int i = 1; i <= 3; i++) {
            String text = Session.text(i).replace("title", "symbol: C26/" + i + "\ntitle");
            Files.writeString(issued.resolve("d" + i + ".yaml"), text);
            Files.writeString(session.sources.resolve("d" + i + ".yaml"), text.replace("Words", "Other words"));
        }
        String text = "documents: [{sources: sources, formats: docx, revision: {against: issued, author: RUS}}]";
        Plan plan = Plan.read(
                        text.getBytes(StandardCharsets.UTF_8), LocalStorage.slashes(folder.resolve("a.plan.yaml")), 0)
                .orThrow();
        List<Item> items = plan.items(new LocalStorage(), List.of("en")).orThrow();
        try (Batch batch = Batch.open(session.settings())) {
            Account account = batch.run(items, Session.NOBODY);
            assertEquals("3 items: 3 done, 0 failed, 0 skipped", account.summary());
        }
        assertTrue(Files.readString(session.output.resolve("d2.revision.yaml")).contains("symbol: C26/2(Rev.1)"));
        assertTrue(Files.size(session.output.resolve("d2.revision.docx")) > 0);
        Files.delete(session.output.resolve("d2.revision.yaml"));
        try (Batch batch = Batch.open(session.settings())) {
            assertEquals(
                    "3 items: 3 done (2 as before), 0 failed, 0 skipped",
                    batch.run(items, Session.NOBODY).summary());
        }
    }

    @Test
    void aFullDiskEndsInOrderAndTheNextRunGoesOn() throws IOException, InterruptedException {
        int before = 1;
        Account account;
        try (Batch batch = Batch.open(session.settings(), Crew.of(session.settings()), new FullDisk(before))) {
            account = session.run(batch);
        }
        assertTrue(account.ended().contains("nothing can be written"), account.ended());
        assertTrue(account.summary().startsWith("3 items: 1 done"), account.summary());
        assertTrue(Files.readString(session.output.resolve(Reports.JSON)).contains("No space left"));
        try (Stream<Path> files = Files.list(session.output)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".part")));
        }
        assertEquals(
                "3 items: 3 done (1 as before), 0 failed, 0 skipped",
                session.run().summary());
    }

    @Test
    void aSourceThatChangesWhileOthersAreMadeIsMadeAgain() throws IOException, InterruptedException {
        AtomicInteger ended = new AtomicInteger();
        try (Batch batch = Batch.open(session.settings())) {
            Account account = batch.run(session.items(), new RunListener() {
                @Override
                public void begun(int items, int unchanged) {}

                @Override
                public void ended(Outcome outcome) {
                    if (ended.incrementAndGet() == 3) {
                        change(1);
                    }
                }
            });
            assertEquals("3 items: 3 done, 0 failed, 0 skipped", account.summary());
        }
        assertEquals(4, ended.get());
        assertEquals(
                "3 items: 3 done (3 as before), 0 failed, 0 skipped",
                session.run().summary());
    }

    private void change(int number) {
        try {
            Files.writeString(session.sources.resolve("d" + number + ".yaml"), Session.text(number + 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void twoBatchesDoNotWriteToOneFolder() throws IOException {
        Batch first = Batch.open(session.settings());
        try (first) {
            IOException refused = assertThrows(IOException.class, () -> Batch.open(session.settings()));
            assertTrue(String.valueOf(refused.getMessage()).contains("another batch writes here"));
        }
    }

    @Test
    void aCrewThatBeganWritesNothingAndMakesTheBatch() throws IOException, InterruptedException {
        try (Crew crew = Crew.of(session.settings())) {
            crew.begin();
            Worker begun = crew.worker();
            assertTrue(Files.notExists(session.output));
            assertTrue(Batch.isFirst(session.settings()));
            try (Batch batch = Batch.open(session.settings(), crew)) {
                assertEquals(List.of("d1: DONE", "d2: DONE", "d3: DONE"), Session.words(session.run(batch)));
                assertSame(begun, crew.worker());
            }
            assertTrue(begun.wasKilled());
        }
        assertFalse(Batch.isFirst(session.settings()));
    }

    @Test
    void aWorkerThatDoesNotStartSaysWhyInItsLog() throws IOException, InterruptedException {
        Account account = session.run(session.settings(0, 60_000));
        assertTrue(account.ended().contains("worker.log says why"), account.ended());
        String log = Files.readString(session.output.resolve(".engross/worker.log"));
        assertTrue(log.contains("heap"), log);
    }

    /** A disk that is full after some documents; what a batch keeps for itself still fits. */
    private record FullDisk(LocalStorage disk, AtomicInteger room) implements Storage {
        FullDisk(int documents) {
            this(new LocalStorage(), new AtomicInteger(documents));
        }

        @Override
        public void write(String path, byte[] content) throws IOException {
            boolean account = path.contains("batch-report");
            if (!account && room.getAndDecrement() <= 0) {
                throw new IOException("No space left on device");
            }
            disk.write(path, content);
        }

        @Override
        public List<String> filesBelow(String path) throws IOException {
            return disk.filesBelow(path);
        }

        @Override
        public boolean isFolder(String path) {
            return disk.isFolder(path);
        }

        @Override
        public FileStamp stamp(String path) throws IOException {
            return disk.stamp(path);
        }

        @Override
        public byte[] read(String path, int most) throws IOException {
            return disk.read(path, most);
        }

        @Override
        public void delete(String path) throws IOException {
            disk.delete(path);
        }

        @Override
        public Pictures pictures(String path) {
            return disk.pictures(path);
        }
    }
}
