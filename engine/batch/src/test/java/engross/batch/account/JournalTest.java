package engross.batch.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.batch.making.Cause;
import engross.batch.plan.Item;
import engross.batch.plan.Plan;
import engross.batch.storage.FileStamp;
import engross.model.Diagnostic;
import engross.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path folder;

    private static Outcome outcome(String id) {
        TreeMap<String, String> inputs = new TreeMap<>();
        inputs.put("s/" + id + ".yaml", "ab12");
        inputs.put("s/لا.png", "");
        return new Outcome(
                new Item(id, "s/" + id + ".yaml", "", "", Plan.standard()),
                Status.FAILED,
                Optional.of(Cause.SOURCE),
                List.of(Diagnostic.error("x", new Place("s/" + id + ".yaml", 3, 7), "line\nwith \"quotes\" 第三")),
                inputs,
                List.of(new OutputState(id + ".docx", new FileStamp(7, 1_790_000_000_000_123L), "cd34")),
                12,
                false);
    }

    private Journal open() throws IOException {
        return Journal.of(new JournalFile(folder.resolve("journal")));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        open().add(outcome("a"), "key");
        assertEquals(Optional.of(JournalEntry.of(outcome("a"), "key")), open().entry("a"));
    }

    @Test
    void aJournalThatWasCutAnywhereGivesItsWholeLines() throws IOException {
        Journal journal = open();
        journal.add(outcome("a"), "key");
        journal.add(outcome("b"), "key");
        byte[] whole = Files.readAllBytes(folder.resolve("journal"));
        int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n', 5) + 1;
        for (int length = second; length < whole.length - 1; length += 7) {
            Files.write(folder.resolve("journal"), Arrays.copyOf(whole, length));
            assertTrue(open().entry("a").isPresent());
            assertTrue(open().entry("b").isEmpty());
        }
    }

    @Test
    void linesAfterATornOneCount() throws IOException {
        open().add(outcome("a"), "key");
        Path file = folder.resolve("journal");
        Files.writeString(file, "1234abcd{\"id\":\"t", StandardOpenOption.APPEND);
        open().add(outcome("b"), "key");
        Files.write(file, new byte[40], StandardOpenOption.APPEND);
        open().add(outcome("c"), "key");
        for (String id : List.of("a", "b", "c")) {
            assertTrue(open().entry(id).isPresent(), id);
        }
    }

    @Test
    void theLastLineOfAnItemHoldsAndOthersAreForgotten() throws IOException {
        Journal journal = open();
        journal.add(outcome("a"), "old");
        journal.add(outcome("a"), "new");
        journal.add(outcome("b"), "key");
        journal.keep(List.of("a"));
        assertEquals("new", open().entry("a").orElseThrow().key());
        assertTrue(open().entry("b").isEmpty());
        assertEquals(1, Files.readAllLines(folder.resolve("journal")).size());
    }
}
