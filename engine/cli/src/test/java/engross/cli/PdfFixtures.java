package engross.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.api.Build;
import engross.api.Format;
import engross.api.View;
import engross.testkit.FontFiles;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources whose PDF is tested, and their PDF. */
final class PdfFixtures {
    private static final Path SEEDS = ProjectFiles.root().resolve("../shared/seeds");

    private PdfFixtures() {}

    /** The fixtures, and the seeds where they lie beside the project. */
    static Stream<Path> sources() {
        return Stream.concat(Fixtures.sources().stream(), seeds().stream());
    }

    private static List<Path> seeds() {
        if (!Files.isDirectory(SEEDS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the test where the fonts of the source's language are not there. */
    static byte[] pdf(Path source, View view, boolean attach) {
        String language = Fixtures.tree(source).metadata().language();
        assumeTrue(FontFiles.areThereFor(language), FontFiles.MISSING);
        return new Build(List.of(Format.PDF), view, attach)
                .make(Fixtures.ENGINE, Fixtures.text(source))
                .orThrow()
                .get(0)
                .content();
    }
}
