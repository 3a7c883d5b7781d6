package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.pdf.View;
import engross.testkit.PdfConformance;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the PDF of every fixture. */
class PdfFixturesTest {
    static Stream<Path> sources() {
        return Fixtures.sources().stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itIsArchivalAndAccessible(Path source) throws Exception {
        byte[] pdf = pdf(source);
        assertEquals(List.of(), PdfConformance.failures(pdf, "2a"));
        assertEquals(List.of(), PdfConformance.failures(pdf, "ua1"));
        assertArrayEquals(pdf, pdf(source));
    }

    private static byte[] pdf(Path source) {
        Pipeline.Tree tree = Fixtures.PIPELINE.document(Fixtures.text(source)).orThrow();
        return Fixtures.PIPELINE.pdf(tree, View.MARKUP, List.of()).orThrow();
    }
}
