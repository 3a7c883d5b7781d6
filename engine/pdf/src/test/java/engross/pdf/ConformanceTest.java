package engross.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.fonts.FontCatalogue;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Result;
import engross.pdf.emission.PdfEmission;
import engross.pdf.layout.DocumentLayout;
import engross.pdf.layout.Wording;
import engross.pdf.page.Pages;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import engross.testkit.FontFiles;
import engross.testkit.PdfConformance;
import engross.testkit.RandomDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
    static final FontCatalogue FONTS = FontCatalogue.standard();

    static byte[] pdf(String language) {
        Result<byte[]> result =
                PdfWriter.of(TestStyles.of(language), FONTS).write(Samples.document(language), View.MARKUP);
        return result.orThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR", "es-ES", "ru-RU", "zh-CN", "ar-EG"})
    void everythingIsAccessibleAndArchival(String language) throws Exception {
        assumeTrue(FontFiles.areThereFor(language), FontFiles.MISSING);
        conforms(pdf(language), "2a");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void soAreTreesThatNobodyWouldWrite(int seed) throws Exception {
        String language = Samples.LANGUAGES[seed % Samples.LANGUAGES.length];
        boolean rightToLeft = language.startsWith("ar");
        Document random = RandomDocuments.document(
                TestStyles.small(language),
                language,
                rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
                seed);
        Diagnostics ignored = new Diagnostics();
        Pages pages = DocumentLayout.of(
                random,
                new StyleCatalogue(TestStyles.small(language), FONTS),
                new Typesetter(language, new MissingCharacters(ignored)),
                Wording.ENGLISH,
                true,
                ignored);
        conforms(PdfEmission.write(pages, random.metadata(), List.of()), "2a");
    }

    @Test
    void withFilesAttachedItIsPartThree() throws Exception {
        AttachedFile source =
                new AttachedFile("a.yaml", "application/yaml", "Source", true, new byte[] {'a', ':', '1'});
        AttachedFile word = new AttachedFile("a.docx", "application/octet-stream", "Word", false, new byte[] {1, 2});
        byte[] pdf = PdfWriter.of(TestStyles.of("en-GB"), FONTS)
                .write(Samples.document("en-GB"), View.MARKUP, List.of(source, word))
                .orThrow();
        conforms(pdf, "3a");
    }

    private static void conforms(byte[] pdf, String flavour) throws Exception {
        assertEquals(List.of(), PdfConformance.failures(pdf, flavour));
        assertEquals(List.of(), PdfConformance.failures(pdf, "ua1"));
    }

    @Test
    void theValidatorIsAwake() throws Exception {
        byte[] pdf = pdf("en-GB");
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] broken = text.replace("pdfuaid:part>1<", "pdfuaid:part>7<").getBytes(StandardCharsets.ISO_8859_1);
        assertNotEquals(List.of(), PdfConformance.failures(broken, "ua1"));
    }
}
