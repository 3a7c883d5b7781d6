package engross.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.batch.storage.FileStamp;
import engross.batch.storage.LocalStorage;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.local.RawLocalFs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk as a disk, and the same one as if it were a file system of a cluster. */
class HadoopStorageTest {
    private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static Storage storage(boolean cluster) {
        Configuration configuration = new Configuration();
        if (cluster) {
            configuration.setClass("fs.file.impl", RawLocalFileSystem.class, FileSystem.class);
            configuration.setBoolean("fs.file.impl.disable.cache", true);
            configuration.set("fs.AbstractFileSystem.file.impl", RawLocalFs.class.getName());
        }
        return new HadoopStorage(configuration);
    }

    private String path(boolean cluster, String name) {
        return (cluster ? "file://" : "") + LocalStorage.slashes(folder) + name;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesAreWrittenWholeAndReadBack(boolean cluster) throws IOException {
        Storage storage = storage(cluster);
        String file = path(cluster, "/a/b.txt");
        assertEquals(FileStamp.ABSENT, storage.stamp(file));
        storage.write(file, new byte[9]);
        storage.write(file, WORDS);
        assertArrayEquals(WORDS, storage.read(file, 100));
        assertArrayEquals(new byte[] {'w', 'o'}, storage.read(file, 2));
        assertEquals(WORDS.length, storage.stamp(file).size());
        assertTrue(storage.isFolder(path(cluster, "/a")));
        assertFalse(storage.isFolder(file));
        assertFalse(storage.isFolder(path(cluster, "/none")));
        try (Stream<Path> all = Files.list(folder.resolve("a"))) {
            assertEquals(1, all.count(), "nothing is left beside the file");
        }
        storage.delete(file);
        storage.delete(file);
        assertEquals(FileStamp.ABSENT, storage.stamp(file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hiddenAndSkippedFilesAreNotListed(boolean cluster) throws IOException {
        for (String file : List.of("b.yaml", "a/c.yaml", ".h/d.yaml", "s/.engross-skip", "s/e.yaml", ".f.yaml")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), WORDS);
        }
        assertEquals(List.of("a/c.yaml", "b.yaml"), storage(cluster).filesBelow(path(cluster, "")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noPictureOutsideOfItsFolderIsRead(boolean cluster) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/a.png"), WORDS);
        Files.write(folder.resolve("b.png"), WORDS);
        Storage storage = storage(cluster);
        String in = path(cluster, "/in");
        assertTrue(storage.pictures(in).read("a.png").isPresent());
        for (String path : List.of("../b.png", path(cluster, "/b.png"), "x/../../b.png", "none.png")) {
            assertTrue(storage.pictures(in).read(path).isEmpty(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJournalIsReadWhereverItsDriverDied(boolean cluster) throws IOException {
        Storage storage = storage(cluster);
        String file = path(cluster, "/journal");
        JournalSegments lines = new JournalSegments(storage, file);
        assertEquals(List.of(), lines.read());
        lines.add("1");
        lines.flush();
        lines.add("2");
        lines.flush();
        lines.add("lost");
        JournalSegments next = new JournalSegments(storage, file);
        assertEquals(List.of("1", "2"), next.read());
        next.add("3");
        next.flush();
        assertEquals(List.of("1", "2", "3"), new JournalSegments(storage, file).read());
        next.replace(List.of("all"));
        assertEquals(List.of("all"), new JournalSegments(storage, file).read());
    }
}
