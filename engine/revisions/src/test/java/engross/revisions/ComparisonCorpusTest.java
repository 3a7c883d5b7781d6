package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import engross.model.Diagnostic;
import engross.model.Result;
import engross.opc.WordPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pairs of Word files of others: each comparison proves itself, or there is none. */
class ComparisonCorpusTest {
    private static final WordComparison COMPARISON = WordComparison.by("Reviewer", "2026-05-08T00:00:00Z");

    /** The flat objects of an expectation file that have a value for a field. */
    private static List<Map<String, String>> rows(Path file, String field) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            Map<String, String> row = new TreeMap<>();
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    row = new TreeMap<>(row);
                } else if (parser.currentToken() == JsonToken.END_OBJECT) {
                    if (row.containsKey(field)) {
                        rows.add(new TreeMap<>(row));
                        row.remove(field);
                    }
                } else if (parser.currentToken().isScalarValue() && parser.currentName() != null) {
                    row.put(parser.currentName(), parser.getText());
                }
            }
        }
        return rows;
    }

    /** The main pairs. */
    static List<Map<String, String>> pairs(Path folder) throws IOException {
        return rows(folder.resolve("expect.json"), "after").stream()
                .filter(row -> "WC003_Compare".equals(row.get("method")) && "true".equals(row.get("enabled")))
                .toList();
    }

    private static Result<WordPackage> compared(Path before, Path after) {
        return COMPARISON.compare(Corpora.word(before), before.toString(), Corpora.word(after), after.toString());
    }

    @Test
    void pairsProveThemselves() throws IOException {
        Path folder = Corpora.folder("wmlcomparer");
        List<String> faults = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        int near = 0;
        int compared = 0;
        for (Map<String, String> row : pairs(folder)) {
            Result<WordPackage> result = compared(folder.resolve(row.get("before")), folder.resolve(row.get("after")));
            compared++;
            if (result.value().isEmpty()) {
                faults.add(result.diagnostics().toString());
                continue;
            }
            int expected = Integer.parseInt(row.get("expectedRevisions"));
            int marked = MarkedPassages.count(result.orThrow());
            near += Math.abs(marked - expected) <= 1 ? 1 : 0;
            if (marked > 2 * expected) {
                twice.add(row.get("before") + " " + marked + " in place of " + expected);
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(105, compared);
        assertEquals(List.of(), twice);
        assertTrue(near >= 102, "as many changes as expected, or one more or less, in " + near);
    }

    @Test
    void aDocumentDoesNotDifferFromItself() throws IOException {
        Path folder = Corpora.folder("wmlcomparer");
        int compared = 0;
        for (Map<String, String> row : rows(folder.resolve("expect-self.json"), "doc")) {
            Path file = folder.resolve(row.get("doc"));
            WordPackage word = Corpora.word(file);
            WordPackage result = compared(file, file).orThrow();
            assertEquals(List.of(), Revisions.of(result, "").orThrow(), file.toString());
            boolean marked = !Revisions.of(word, "").orThrow().isEmpty();
            for (String part : marked ? List.<String>of() : word.parts().parts()) {
                assertArrayEquals(word.parts().content(part), result.parts().content(part), file + " " + part);
            }
            compared++;
        }
        assertEquals(56, compared);
    }

    @Test
    void severalReviewersAreComparedWithoutACrash() throws IOException {
        Path folder = Corpora.folder("wmlcomparer");
        int compared = 0;
        for (Map<String, String> row : rows(folder.resolve("expect-consolidate.json"), "doc")) {
            Result<WordPackage> result = compared(folder.resolve(row.get("original")), folder.resolve(row.get("doc")));
            assertTrue(result.value().isPresent(), result.diagnostics().toString());
            compared++;
        }
        assertEquals(86, compared);
    }

    /** Two documents that have nothing to do with one another; of one the cells cannot be proved one by one. */
    @Test
    void unlikeDocumentsAreComparedToo() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Corpora.folder("revisions/RP"))) {
            files = all.sorted().toList();
        }
        List<String> larger = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Result<WordPackage> result = compared(files.get(i), files.get((i + 1) % files.size()));
            assertTrue(result.value().isPresent(), result.diagnostics().toString());
            for (Diagnostic diagnostic : result.diagnostics()) {
                if (diagnostic.code().equals("compared-by-blocks")) {
                    larger.add(diagnostic.place().file());
                }
            }
        }
        assertTrue(larger.size() <= 1, larger.toString());
    }
}
