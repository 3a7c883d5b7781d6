package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.model.Diagnostic;
import engross.model.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Three official documents, which stand beside the project where it is developed: read without errors, warned of rightly. */
class SeedTest {
    private static final Path SEEDS = Path.of(System.getProperty("engross.root", "."), "..", "shared", "seeds");

    private static void warns(String name, String... expected) {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the official documents are not beside the project");
        Result<SourceDocument> result =
                Sources.read(ErrorFixtures.content(SEEDS.resolve(name)), "s", TestVocabulary.HOUSE);
        result.orThrow();
        assertEquals(
                List.of(expected),
                result.diagnostics().stream()
                        .map(found -> found.place() + " " + found.code())
                        .toList());
        assertEquals(
                0, result.diagnostics().stream().filter(Diagnostic::isError).count());
    }

    @Test
    void decision() {
        warns("decision-641.zh.yaml");
    }

    @Test
    void report() {
        warns("report-wtdc-25.zh.yaml", "s:20:78 reference-forms", "s:180:35 item-punctuation");
    }

    @Test
    void contribution() {
        warns(
                "contribution-mod-1332.zh.yaml",
                "s:16:15 mixed-script",
                "s:16:22 mixed-script",
                "s:99:78 item-punctuation",
                "s:122:22 reference-forms",
                "s:122:100 reference-forms");
    }
}
