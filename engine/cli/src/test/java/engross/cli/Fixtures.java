package engross.cli;

import engross.api.Build;
import engross.api.Engine;
import engross.api.Format;
import engross.api.SourceText;
import engross.api.View;
import engross.house.House;
import engross.model.Document;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The fixtures and the house that they are built in. */
final class Fixtures {
    static final House HOUSE = House.read(ProjectFiles.house()).orThrow();
    static final Engine ENGINE = Engine.of(HOUSE);

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

    static SourceText text(Path source) {
        try {
            return SourceContent.read(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fixture whose text was changed. */
    static SourceText text(Path source, String content) {
        return new SourceText(
                source.toString().replace('\\', '/'),
                content.getBytes(StandardCharsets.UTF_8),
                text(source).pictures());
    }

    /** The numbered tree of a fixture. */
    static Document tree(Path source) {
        return ENGINE.read(text(source), View.MARKUP).orThrow().document();
    }

    static byte[] word(Path source) {
        return word(ENGINE, source);
    }

    static byte[] word(Engine engine, Path source) {
        return Build.of(Format.DOCX).make(engine, text(source)).orThrow().get(0).content();
    }

    static byte[] pdf(Path source) {
        return Build.of(Format.PDF).make(ENGINE, text(source)).orThrow().get(0).content();
    }
}
