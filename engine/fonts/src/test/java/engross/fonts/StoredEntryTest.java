package engross.fonts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredEntryTest {
    private static final byte[] CONTENT = "the outlines of a letter".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aStoredEntryIsFoundWhereverItStands() throws IOException {
        Path jar = jar();
        ByteBuffer found = StoredEntry.map(jar, "fonts/ß.ttf").orElseThrow();
        byte[] bytes = new byte[found.remaining()];
        found.get(bytes);
        assertArrayEquals(CONTENT, bytes);
    }

    @Test
    void whatIsDeflatedOrMissingOrNoJarIsLeftToOthers() throws IOException {
        Path jar = jar();
        assertEquals(Optional.empty(), StoredEntry.map(jar, "fonts/deflated.ttf"));
        assertEquals(Optional.empty(), StoredEntry.map(jar, "fonts/missing.ttf"));
        assertEquals(Optional.empty(), StoredEntry.map(Files.write(folder.resolve("no.jar"), CONTENT), "a"));
        assertTrue(StoredEntry.map(Files.write(folder.resolve("less.jar"), new byte[3]), "a")
                .isEmpty());
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("fonts.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("fonts/deflated.ttf"));
            zip.write(CONTENT);
            ZipEntry stored = new ZipEntry("fonts/ß.ttf");
            CRC32 crc = new CRC32();
            crc.update(CONTENT);
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(CONTENT.length);
            stored.setCrc(crc.getValue());
            stored.setExtra(new byte[] {1, 0, 2, 0, 7, 7});
            zip.putNextEntry(stored);
            zip.write(CONTENT);
        }
        return jar;
    }
}
