package engross.source;

import engross.model.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of {@code fixtures/errors}: one a fault, beside it what is to be said. */
final class ErrorFixtures {
    private ErrorFixtures() {}

    static Path folder() {
        return Path.of(System.getProperty("engross.root", "."), "fixtures", "errors");
    }

    /** The sources in alphabetical order. */
    static List<Path> sources() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A fixture as it is read, with the versions that it names. */
    static Result<SourceDocument> read(Path source) {
        return Sources.read(content(source), name(source), TestVocabulary.HOUSE, ErrorFixtures::version);
    }

    /** What a fixture names as a version. */
    static Optional<byte[]> version(String path) {
        Path version = folder().resolve(path);
        return Files.isRegularFile(version) ? Optional.of(content(version)) : Optional.empty();
    }

    static String name(Path source) {
        return String.valueOf(source.getFileName());
    }

    /** The lines beside a source. */
    static List<String> expected(Path source) {
        String name = name(source);
        Path beside = folder().resolve(name.substring(0, name.lastIndexOf('.')) + ".expected");
        return new String(content(beside), StandardCharsets.UTF_8).lines().toList();
    }
}
