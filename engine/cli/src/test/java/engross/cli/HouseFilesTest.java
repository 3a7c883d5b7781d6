package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String time) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
    }

    private boolean isNewer() {
        return HouseFiles.isNewer(
                folder.resolve("house").toFile(),
                folder.resolve("program/engross.jar").toFile());
    }

    @Test
    void anyFileOfAHouseMakesItNewerThanTheProgram() throws IOException {
        file("house/house.yaml", "2026-01-01T00:00:00Z");
        Path part = file("house/parts/labels/zh.yaml", "2026-01-02T00:00:00Z");
        file("program/engross.jar", "2026-01-03T00:00:00Z");
        assertEquals(false, isNewer());
        Files.setLastModifiedTime(part, FileTime.from(Instant.parse("2026-01-04T00:00:00Z")));
        assertTrue(isNewer());
        // The house came with a newer library.
        file("program/lib/api.jar", "2026-01-05T00:00:00Z");
        assertEquals(false, isNewer());
    }

    @Test
    void aProgramThatIsNoFileTellsNothing() throws IOException {
        file("house/house.yaml", "2026-01-01T00:00:00Z");
        assertEquals(false, isNewer());
    }
}
