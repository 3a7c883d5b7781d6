package engross.pdf;

import static engross.pdf.TextTest.assertSame;

import engross.fonts.FontCatalogue;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.style.StyleSheet;
import engross.pdf.emission.PdfEmission;
import engross.pdf.layout.DocumentLayout;
import engross.pdf.layout.Wording;
import engross.pdf.page.Pages;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import engross.testkit.FontFiles;
import engross.testkit.PdfDrawnText;
import engross.testkit.PdfText;
import engross.testkit.RandomDocuments;
import engross.testkit.TreeText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of every tree comes out of its PDF as it went in, before the changes and after them. */
@EnabledIf(value = "engross.testkit.FontFiles#areThere", disabledReason = FontFiles.MISSING)
class TextLawsTest {
    private static final FontCatalogue FONTS = FontCatalogue.standard();
    private static final int TREES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN", "ar-EG"})
    void theStructureTellsBothTexts(String language) throws IOException {
        StyleSheet sheet = TestStyles.small(language);
        StyleCatalogue styles = new StyleCatalogue(sheet, FONTS);
        for (int tree = 0; tree < TREES; tree++) {
            Document document = document(sheet, language, tree);
            byte[] pdf = pdf(document, styles);
            for (engross.testkit.View view : engross.testkit.View.values()) {
                PdfText text = PdfText.of(pdf, view);
                assertSame(letters(TreeText.body(document, view)), letters(text.body()));
            }
            assertDrawn(pdf, language.startsWith("ar"));
        }
    }

    /** What is drawn on each page is what the structure has of it, in its order, notes last. */
    private static void assertDrawn(byte[] pdf, boolean rightToLeft) throws IOException {
        List<List<String>> read = PdfText.of(pdf).pages();
        List<String> drawn = PdfDrawnText.pages(pdf, false);
        for (int i = 0; i < read.size(); i++) {
            String expected = letters(read.get(i));
            String page = letters(List.of(drawn.get(i)));
            // From right to left PDFBox guesses the order, and which way brackets are turned.
            boolean guessed = rightToLeft || expected.codePoints().anyMatch(TextLawsTest::isArabic);
            assertSame(guessed ? sorted(expected) : expected, guessed ? sorted(page) : page);
        }
    }

    private static boolean isArabic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    private static String sorted(String text) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Document document(StyleSheet sheet, String language, int seed) {
        Direction direction = language.startsWith("ar") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        Document whole = RandomDocuments.document(sheet, language, direction, seed);
        return new Document(
                whole.metadata(), Furniture.NONE, whole.body(), whole.notes(), whole.comments(), whole.pictures());
    }

    private static byte[] pdf(Document document, StyleCatalogue styles) {
        // Some trees have a character that no font has.
        Diagnostics ignored = new Diagnostics();
        String language = document.metadata().language();
        Typesetter typesetter = new Typesetter(language, new MissingCharacters(ignored));
        Pages pages = DocumentLayout.of(document, styles, typesetter, Wording.ENGLISH, false, ignored);
        return PdfEmission.write(pages, document.metadata(), List.of());
    }

    private static String letters(List<String> paragraphs) {
        return String.join("", paragraphs).replaceAll("[\\s\\p{Cf}\\p{Co}\\u00A0\\x{10000}-\\x{10FFFF}]", "");
    }
}
