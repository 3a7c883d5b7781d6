package engross.house;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Direction;
import engross.testkit.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PreparedHouseTest {
    private static final SortedMap<String, byte[]> FILES = ProjectFiles.house();
    private static final byte[] PREPARED = PreparedHouse.of(FILES);

    private static SortedMap<String, byte[]> prepared() {
        SortedMap<String, byte[]> files = new TreeMap<>(FILES);
        files.put(PreparedHouse.FILE, PREPARED);
        return files;
    }

    @Test
    void itHasTheValuesOfTheFiles() {
        House read = House.read(FILES).orThrow();
        House prepared = PreparedHouse.read(prepared());
        assertNotNull(prepared);
        assertEquals(read.settings(), prepared.settings());
        assertEquals(read.vocabulary(), prepared.vocabulary());
        assertEquals(
                List.copyOf(read.vocabulary().calls()),
                List.copyOf(prepared.vocabulary().calls()));
        assertEquals(read.wordForms(), prepared.wordForms());
        assertEquals(read.templates(), prepared.templates());
        assertEquals(read.languages(), prepared.languages());
        assertEquals(read.sessions(), prepared.sessions());
        assertTrue(prepared.starter("report") != null);
        for (String language : read.languages()) {
            assertEquals(read.labels(language), prepared.labels(language));
            assertEquals(read.labels(language).tag(), prepared.labels(language).tag());
            assertEquals(
                    read.labels(language).keysBelow("calls"),
                    prepared.labels(language).keysBelow("calls"));
            assertEquals(read.styleSheet(language), prepared.styleSheet(language));
            assertEquals(
                    List.copyOf(read.styleSheet(language).paragraphs().keySet()),
                    List.copyOf(prepared.styleSheet(language).paragraphs().keySet()));
        }
    }

    @Test
    void itIsTheSameHoweverOftenItIsMade() {
        assertArrayEquals(PREPARED, PreparedHouse.of(prepared()));
    }

    @Test
    void aHouseThatWasEditedIsReadAnew() {
        SortedMap<String, byte[]> files = prepared();
        String english = new String(FILES.get("labels/en.yaml"), StandardCharsets.UTF_8);
        files.put("labels/en.yaml", english.replace("ltr", "rtl").getBytes(StandardCharsets.UTF_8));
        assertNull(PreparedHouse.read(files));
        assertEquals(
                Direction.RIGHT_TO_LEFT,
                House.read(files).orThrow().labels("en").direction());
    }

    @Test
    void aFileMoreOrUnderAnotherNameCounts() {
        SortedMap<String, byte[]> more = prepared();
        more.put("types/letter.ftlx", new byte[0]);
        assertNull(PreparedHouse.read(more));
        SortedMap<String, byte[]> moved = prepared();
        moved.put("starters/letter.yaml", moved.remove("starters/report.yaml"));
        assertNull(PreparedHouse.read(moved));
    }

    @Test
    void aPreparedFormThatWasDamagedIsPassedOver() {
        for (int at = 0; at < PREPARED.length; at += at < 64 ? 1 : PREPARED.length / 300) {
            byte[] damaged = PREPARED.clone();
            damaged[at] ^= 0x10;
            SortedMap<String, byte[]> files = prepared();
            files.put(PreparedHouse.FILE, damaged);
            assertNull(PreparedHouse.read(files), "byte " + at);
        }
        SortedMap<String, byte[]> cut = prepared();
        cut.put(PreparedHouse.FILE, new byte[3]);
        assertNull(PreparedHouse.read(cut));
    }

    @Test
    void aHouseAtFaultIsNotPrepared() {
        SortedMap<String, byte[]> files = new TreeMap<>(FILES);
        files.remove("labels/zh.yaml");
        assertThrows(IllegalStateException.class, () -> PreparedHouse.of(files));
    }
}
