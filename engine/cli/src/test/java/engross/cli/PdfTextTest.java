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
        for (int i = 0; i < read.size(); i++) {
            assertSame(letters(String.join("", read.get(i))), letters(drawn.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void popplerReadsTheSame(Path source) throws IOException {
        assumeTrue(Poppler.isThere(), "skipped: pdftotext and pdfinfo of Poppler are not installed");
        byte[] pdf = PdfFixtures.pdf(source, View.MARKUP, false);
        List<List<String>> read = PdfText.of(pdf).pages();
        if (Fixtures.tree(source).metadata().direction() == Direction.RIGHT_TO_LEFT) {
            assertLinesAreRead(pdf, read);
        } else {
            List<String> drawn = Poppler.drawn(pdf);
            for (int i = 0; i < read.size(); i++) {
                String page = letters(drawn.get(i));
                String expected = letters(String.join("", read.get(i)));
                assertTrue(page.contains(expected), () -> expected + "\nis not in\n" + page);
            }
        }
        String all = read.stream().map(page -> letters(String.join("", page))).collect(Collectors.joining());
        assertEquals(sorted(looks(all)), sorted(looks(letters(String.join("", Poppler.structure(pdf))))));
    }

    /**
     * In the order in which it is drawn Poppler gives words from left to right. In its own order, which it finds by columns, each line
     * is read from right to left; it takes brackets for what they look like.
     */
    private static void assertLinesAreRead(byte[] pdf, List<List<String>> read) throws IOException {
        List<String> drawn = PdfDrawnText.pages(pdf, true);
        List<String> found = Poppler.read(pdf);
        for (int i = 0; i < read.size(); i++) {
            String page = looks(letters(String.join("", read.get(i)) + "\n" + drawn.get(i)));
            found.get(i).lines().map(line -> looks(letters(line))).forEach(line -> {
                assertTrue(page.contains(line), () -> line + "\nis not in\n" + page);
            });
            assertEquals(sorted(looks(letters(drawn.get(i)))), sorted(looks(letters(found.get(i)))));
        }
    }

    /** Without a difference between brackets that open and those that close. */
    private static String looks(String text) {
        return text.replaceAll("[()]", "|").replaceAll("[\u00AB\u00BB]", "\"").replaceAll("[\\[\\]]", "|");
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
