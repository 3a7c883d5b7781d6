package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        byte[] pdf = Fixtures.pdf(source);
        assertEquals(List.of(), PdfConformance.failures(pdf, "2a"));
        assertEquals(List.of(), PdfConformance.failures(pdf, "ua1"));
        assertArrayEquals(pdf, Fixtures.pdf(source));
    }
}
