package engross.cli;

import engross.assembly.Pictures;
import engross.house.House;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The fixtures and the house that they are built in. */
final class Fixtures {
    static final House HOUSE = House.read(ProjectFiles.house()).orThrow();
    static final Pipeline PIPELINE = Pipeline.of(HOUSE);

    private Fixtures() {}

    /** Every source of the fixtures but the faulty ones. */
    static List<Path> sources() {
        try {
            return SourceFiles.find(List.of(ProjectFiles.root().resolve("fixtures")))
                    .files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path source(String name) {
        return sources().stream()
                .filter(path -> path.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fixture " + name));
    }

    static byte[] content(Path source) {
        try {
            return Files.readAllBytes(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pictures pictures(Path source) {
        return SourceContent.pictures(source);
    }

    static byte[] word(Path source) {
        return PIPELINE.word(content(source), source, pictures(source)).orThrow();
    }
}
