package engross.revisions;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.opc.WordPackage;
import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Word files of others that lie beside the project; tests with them are skipped where they are missing. */
final class Corpora {
    private Corpora() {}

    static Path folder(String name) {
        Path folder =
                ProjectFiles.root().resolve("../shared/corpora").resolve(name).normalize();
        assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder);
        return folder;
    }

    static WordPackage word(Path file) {
        return WordPackage.read(bytes(file), file.toString()).orThrow();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
