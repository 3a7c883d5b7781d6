package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.api.View;
import engross.model.Direction;
import engross.model.Document;
import engross.testkit.PdfDrawnText;
import engross.testkit.PdfText;
import engross.testkit.Poppler;
import engross.testkit.TreeText;
import engross.testkit.WordText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text of a PDF is the text of the Word file and of the tree, for every fixture, and for every seed where there are some. */
class PdfTextTest {
    static Stream<Path> sources() {
        return PdfFixtures.sources();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itsStructureTellsTheTextBeforeAndAfterTheChanges(Path source) throws IOException {
        Document tree = Fixtures.tree(source);
        byte[] pdf = PdfFixtures.pdf(source, View.MARKUP, false);
        byte[] docx = Fixtures.word(source);
        for (engross.testkit.View view : engross.testkit.View.values()) {
            PdfText text = PdfText.of(pdf, view);
            assertSame(joined(TreeText.body(tree, view)), joined(text.body()));
            assertSame(joined(WordText.body(docx, view)), joined(text.body()));
            assertSame(joined(TreeText.notes(tree, view)), joined(text.notes()));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void itsFinalTextIsThatOfTheWordFileParagraphByParagraph(Path source) throws IOException {
        byte[] docx = Fixtures.word(source);
        PdfText text = PdfText.of(PdfFixtures.pdf(source, View.FINAL, false));
        assertSame(lines(WordText.body(docx, engross.testkit.View.NEW)), lines(text.body()));
        assertSame(lines(WordText.notes(docx, engross.testkit.View.NEW)), lines(text.notes()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyPageIsDrawnInTheOrderOfItsStructure(Path source) throws IOException {
        byte[] pdf = PdfFixtures.pdf(source, View.MARKUP, false);
        List<List<String>> read = PdfText.of(pdf).pages();
        List<String> drawn = PdfDrawnText.pages(pdf, false);
        boolean rightToLeft = Fixtures.tree(source).metadata().direction() == Direction.RIGHT_TO_LEFT;
        for (int i = 0; i < read.size(); i++) {
            String structure = letters(String.join("", read.get(i)));
            String page = letters(drawn.get(i));
            if (rightToLeft) {
                // PDFBox guesses the order from that on the page, and is wrong on ranges of years and on cells side by
                // side.
                words(read.get(i)).forEach(word -> assertTrue(page.contains(word), () -> word + " in " + page));
                assertEquals(sorted(structure), sorted(page));
            } else {
                assertSame(structure, page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void popplerReadsTheSame(Path source) throws IOException {
        assumeTrue(Poppler.isThere(), "skipped: pdftotext and pdfinfo of Poppler are not installed");
        assumeTrue(
                Fixtures.tree(source).metadata().direction() == Direction.LEFT_TO_RIGHT,
                "skipped: Poppler gives back text from right to left in pieces");
        byte[] pdf = PdfFixtures.pdf(source, View.MARKUP, false);
        PdfText text = PdfText.of(pdf);
        List<String> drawn = Poppler.drawn(pdf);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            String page = letters(drawn.get(i));
            String expected = letters(String.join("", text.pages().get(i)));
            assertTrue(page.contains(expected), () -> expected + "\nis not in\n" + page);
            all.append(expected);
        }
        assertEquals(sorted(all.toString()), sorted(letters(String.join("", Poppler.structure(pdf)))));
    }

    private static String lines(List<String> paragraphs) {
        return paragraphs.stream()
                .map(PdfTextTest::spaced)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(List<String> paragraphs) {
        return spaced(paragraphs.stream().map(PdfTextTest::spaced).collect(Collectors.joining(" ")));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static List<String> words(List<String> paragraphs) {
        return List.of(String.join(" ", paragraphs).replaceAll("\\p{Cf}", "").split("[^\\p{L}\\p{M}]+"));
    }

    private static String sorted(String text) {
        return text.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cf}\u00A0]", "");
    }

    /** Shows where two long texts part. */
    private static void assertSame(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        assertEquals(window(expected, at), window(actual, at));
    }

    private static String window(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }
}
