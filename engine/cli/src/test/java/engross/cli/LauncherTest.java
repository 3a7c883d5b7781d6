package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a product of its own, through a link, with no archive of classes and with a stale one. */
class LauncherTest {
    private static final String PRODUCT = "engine/cli/target/engross";
    private static final int MOST_SECONDS = 240;

    @TempDir
    private Path folder;

    private Path link;
    private Path product;

    @BeforeEach
    void install() throws IOException {
        Path packaged = ProjectFiles.root().resolve(PRODUCT).toAbsolutePath();
        Assumptions.assumeTrue(
                Files.exists(packaged.resolve("engross.jar")) && Files.isExecutable(Path.of("/bin/sh")),
                "the product is not packaged yet, or there is no shell");
        Path home = folder.resolve("home of it");
        product = Files.createDirectories(home.resolve(PRODUCT));
        Files.copy(packaged.resolve("engross.jar"), product.resolve("engross.jar"));
        Files.createSymbolicLink(product.resolve("lib"), packaged.resolve("lib"));
        Path launcher = home.resolve("engross");
        Files.copy(ProjectFiles.root().resolve("engross"), launcher);
        assertTrue(launcher.toFile().setExecutable(true));
        link = Files.createSymbolicLink(folder.resolve("e"), launcher);
    }

    @Test
    void theArchiveIsMadeAndMadeAnewAndNobodyHearsOfIt() throws IOException, InterruptedException {
        Run first = run();
        assertEquals(0, first.code());
        assertTrue(first.out().startsWith("engross "), first.out());
        assertEquals("", first.err());
        Path archive = archiveNotOlderThan(FileTime.from(Instant.EPOCH));
        assertEquals(first, run());

        FileTime before = Files.getLastModifiedTime(archive);
        Files.setLastModifiedTime(product.resolve("engross.jar"), FileTime.from(Instant.now()));
        assertEquals(first, run());
        archiveNotOlderThan(FileTime.fromMillis(before.toMillis() + 1));
        assertEquals(first, run());

        Files.writeString(archive, "no archive");
        assertEquals(first, run());
    }

    private record Run(int code, String out, String err) {}

    private Run run() throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(List.of(link.toString(), "--version")).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS));
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    /** The archive with its stamp, as soon as both are there. */
    private Path archiveNotOlderThan(FileTime time) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (System.nanoTime() < end) {
            try (Stream<Path> files = Files.list(product)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".stamp")).toList()) {
                    String name = String.valueOf(file.getFileName());
                    Path archive = product.resolve(name.substring(0, name.length() - ".stamp".length()));
                    if (Files.exists(archive)
                            && Files.getLastModifiedTime(archive).compareTo(time) >= 0) {
                        return archive;
                    }
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no archive was made");
    }
}
