package engross.cli;

import engross.house.House;
import engross.model.Document;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    static Pipeline.Text text(Path source) {
        try {
            return SourceContent.read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbered tree of a fixture. */
    static Document tree(Path source) {
        return PIPELINE.document(text(source)).orThrow().document();
    }

    static byte[] word(Path source) {
        return PIPELINE.word(text(source)).orThrow();
    }
}
