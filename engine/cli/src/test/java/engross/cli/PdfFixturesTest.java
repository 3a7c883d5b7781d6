package engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.api.View;
import engross.testkit.PdfConformance;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fixture, and every seed where there are some, is PDF/UA-1 and PDF/A-2a, in every view; with files attached PDF/A-3a. */
class PdfFixturesTest {
    static Stream<Path> sources() {
        return PdfFixtures.sources();
    }

    static Stream<Path> marked() {
        return PdfFixtures.sources()
                .filter(source -> Fixtures.tree(source).toString().contains("author="));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itIsArchivalAndAccessible(Path source) throws Exception {
        byte[] pdf = PdfFixtures.pdf(source, View.MARKUP, false);
        conforms(pdf, "2a");
        assertArrayEquals(pdf, PdfFixtures.pdf(source, View.MARKUP, false));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void soAreBothOfItsTexts(Path source) throws Exception {
        conforms(PdfFixtures.pdf(source, View.FINAL, false), "2a");
        conforms(PdfFixtures.pdf(source, View.ORIGINAL, false), "2a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contribution-mod-1387.zh.yaml", "report-multilingual.ar.yaml", "decision-701.fr.yaml"})
    void withItsSourceAttachedItIsPartThree(String name) throws Exception {
        conforms(PdfFixtures.pdf(Fixtures.source(name), View.MARKUP, true), "3a");
    }

    private static void conforms(byte[] pdf, String flavour) throws Exception {
        assertEquals(List.of(), PdfConformance.failures(pdf, flavour));
        assertEquals(List.of(), PdfConformance.failures(pdf, "ua1"));
    }
}
