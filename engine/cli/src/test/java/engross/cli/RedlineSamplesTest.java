package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.api.Format;
import engross.api.RedlineVerification;
import engross.api.Rendition;
import engross.api.SourceRedline;
import engross.api.SourceText;
import engross.testkit.MarkedText;
import engross.testkit.ProjectFiles;
import engross.testkit.View;
import engross.testkit.WordPackageCheck;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds output-samples/redline against what the two versions in fixtures/redline give. After a change that is meant, look at the new
 * documents and write the samples anew, as {@link SamplesTest} says.
 */
class RedlineSamplesTest {
    private static final Path FIXTURES = ProjectFiles.root().resolve("fixtures/redline");
    private static final Path SAMPLES = ProjectFiles.root().resolve("output-samples/redline");
    private static final boolean WRITE = "write".equals(System.getProperty("engross.samples"));

    private static final SourceRedline TASK = new SourceRedline(
            List.of(Format.DOCX, Format.CSV, Format.JSON),
            Optional.of("Secretariat"),
            Optional.of(LocalDate.of(2026, 5, 8)),
            true);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theSampleIsWhatTheTwoVersionsGive(String language) throws IOException {
        SourceText base = Fixtures.text(FIXTURES.resolve("resolution-1430." + language + ".yaml"));
        SourceText revised = Fixtures.text(FIXTURES.resolve("resolution-1430-revised." + language + ".yaml"));
        List<Rendition> made = TASK.make(Fixtures.ENGINE, base, revised).orThrow();
        byte[] docx = made.get(0).content();
        String text = String.join(
                        "\n",
                        MarkedText.lines(TASK.compare(Fixtures.ENGINE, base, revised)
                                .orThrow()
                                .document()))
                + "\n";
        assertEquals(List.of(), WordPackageCheck.check(docx));
        assertEquals(List.of(), RedlineVerification.of(docx, "sample.docx"));
        sample(language, "docx", docx);
        sample(language, "txt", text.getBytes(StandardCharsets.UTF_8));
        sample(language, "changes.csv", made.get(1).content());
        sample(language, "changes.json", made.get(2).content());
    }

    private static void sample(String language, String extension, byte[] content) throws IOException {
        Path file = SAMPLES.resolve("resolution-1430." + language + "." + extension);
        if (WRITE) {
            Files.createDirectories(SAMPLES);
            Files.write(file, content);
        }
        byte[] sample = Files.readAllBytes(file);
        if (extension.equals("docx")) {
            assertEquals(SamplesTest.parts(sample), SamplesTest.parts(content));
        } else {
            assertArrayEquals(sample, content, file.toString());
        }
    }

    /** Without the register, whose rows are in both texts, the two texts are those of the two documents. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void independentReadersSeeBothTexts(String language) {
        SourceText base = Fixtures.text(FIXTURES.resolve("resolution-1430." + language + ".yaml"));
        SourceText revised = Fixtures.text(FIXTURES.resolve("resolution-1430-revised." + language + ".yaml"));
        byte[] docx = SourceRedline.of(Format.DOCX)
                .make(Fixtures.ENGINE, base, revised)
                .orThrow()
                .get(0)
                .content();
        assertEquals(
                WordText.body(
                        Fixtures.word(FIXTURES.resolve("resolution-1430-revised." + language + ".yaml")), View.NEW),
                WordText.body(docx, View.NEW));
    }
}
