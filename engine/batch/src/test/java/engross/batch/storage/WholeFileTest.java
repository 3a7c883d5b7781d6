package engross.batch.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files are written together, or none of them. */
class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void whereOneCannotHaveItsNameTheOthersAreWhatTheyWere() throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"), "old");
        Path blocked = Files.createDirectories(folder.resolve("blocked.yaml/full"));
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Path file : List.of(old, folder.resolve("new.yaml"), blocked.getParent())) {
            files.put(file, "now".getBytes(StandardCharsets.UTF_8));
        }
        assertThrows(IOException.class, () -> WholeFile.write(files, false));
        assertEquals("old", Files.readString(old));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(blocked.getParent(), old), left.sorted().toList());
        }
    }

    @Test
    void allAreWritten() throws IOException {
        Path one = folder.resolve("one.yaml");
        Path other = folder.resolve("versions/other.yaml");
        WholeFile.write(Map.of(one, new byte[] {'1'}, other, new byte[] {'2'}), true);
        assertEquals("12", Files.readString(one) + Files.readString(other));
    }
}
