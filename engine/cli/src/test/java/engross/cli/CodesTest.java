package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that is told is explained in {@code RULES.md}, and none that is not told. */
class CodesTest {
    /** The first argument of what makes a diagnostic. */
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:error|warning|failed|fault|Diagnostics\\.add|losses\\.add|told\\.add)\\(\\s*\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\",");

    private static final Pattern EXPLAINED = Pattern.compile("^(?:### |\\| `)([a-z0-9-]+)", Pattern.MULTILINE);

    private static final Path ROOT = ProjectFiles.root();

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("engine"))) {
            return files.filter(CodesTest::isSource).map(CodesTest::read).toList();
        }
    }

    private static boolean isSource(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        List<String> sources = sources();
        assertTrue(sources.size() > 300, "the sources are not there");
        Set<String> explained = found(EXPLAINED, read(ROOT.resolve("engine/source/RULES.md")));
        Set<String> told = new TreeSet<>();
        sources.forEach(text -> told.addAll(found(TOLD, text)));
        assertTrue(told.size() > 100, () -> "found only " + told);
        told.removeAll(explained);
        assertEquals(Set.of(), told, "told, and not in RULES.md");
    }

    @Test
    void nothingIsExplainedThatIsNotTold() throws IOException {
        Set<String> explained = found(EXPLAINED, read(ROOT.resolve("engine/source/RULES.md")));
        for (String text : sources()) {
            Matcher literal = Pattern.compile("\"([a-z0-9-]+)\"").matcher(text);
            while (literal.find()) {
                explained.remove(literal.group(1));
            }
        }
        assertEquals(Set.of(), explained, "in RULES.md, and told nowhere");
    }
}
