package engross.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.fonts.FontCatalogue;
import engross.model.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        byte[] pdf = pdf(language);
        Files.createDirectories(Path.of("target/pages"));
        Files.write(Path.of("target/pages", language + ".pdf"), pdf);
        assertEquals(List.of(), Vera.failures(pdf, "2a"));
        assertEquals(List.of(), Vera.failures(pdf, "ua1"));
    }
}
