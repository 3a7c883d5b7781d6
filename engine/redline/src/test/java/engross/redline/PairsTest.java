package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pairs written by hand, with the marks that a careful editor would make: files {@code pairs/LANGUAGE.txt}, in which a pair is the base,
 * the revised text and the marked one, with lines {@code --} between them and {@code ==} behind.
 */
class PairsTest {
    private static final Path PAIRS =
            Path.of(System.getProperty("engross.root"), "engine/redline/src/test/resources/pairs");

    static String marked(String language, String base, String revised) {
        Document redline = Redline.compare(
                        Critic.read(language, base),
                        Critic.read(language, revised),
                        Critic.by("RCC"),
                        Redline.Options.DEFAULT)
                .orThrow();
        return Critic.print(redline);
    }

    @Test
    void pairsAreMarkedAsAnEditorWould() throws IOException {
        StringBuilder wanted = new StringBuilder();
        StringBuilder found = new StringBuilder();
        for (Path file : files()) {
            String language = file.getFileName().toString().replace(".txt", "");
            for (String pair : Files.readString(file).split("\n==\n", -1)) {
                String[] parts = pair.strip().split("\n--\n", -1);
                assertEquals(3, parts.length, pair);
                wanted.append(parts[2]).append("\n==\n");
                found.append(marked(language, parts[0], parts[1]).stripTrailing())
                        .append("\n==\n");
            }
        }
        assertEquals(wanted.toString(), found.toString());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            List<Path> found = new ArrayList<>(files.sorted().toList());
            assertTrue(found.size() >= 3, "pairs in " + PAIRS);
            return found;
        }
    }
}
