package engross.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.model.Block;
import engross.model.Division;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import engross.testkit.FontFiles;
import engross.testkit.PdfDrawnText;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read back from a PDF is what was written, in the order of reading. */
class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr-FR", "es-ES", "ru-RU", "zh-CN", "ar-EG"})
    void theTextComesOutAsItWentIn(String language) throws IOException {
        assumeTrue(FontFiles.areThereFor(language), FontFiles.MISSING);
        Document document = Samples.plain(language);
        byte[] pdf = PdfWriter.of(TestStyles.of(language), ConformanceTest.FONTS)
                .write(document, View.FINAL)
                .orThrow();
        assertSame(normal(text(document.body())), normal(extracted(pdf)));
    }

    /** By the marks readers tell that a colon belongs to the word before it, also where the next one ends outside the first plane. */
    @Test
    void aMarkOfDirectionStandsBehindACharacterOfTwoUnits() throws IOException {
        assumeTrue(FontFiles.areThere(), FontFiles.MISSING);
        assertEquals(drawn("المادة: 中").replace("中", "\uD840\uDC87"), drawn("المادة: \uD840\uDC87"));
        assertTrue(drawn("المادة: 中").contains("中\u200F"), drawn("المادة: 中"));
    }

    /** Readers take a sign at the end of a Latin word for Arabic, also where the word stands alone in its line. */
    @Test
    void anAsteriskStaysBehindItsSymbol() throws IOException {
        assumeTrue(FontFiles.areThere(), FontFiles.MISSING);
        assertEquals("ADD*\u200E", drawn("ADD*"));
        assertTrue(drawn("النص ADD* جديد").contains("ADD*\u200E"), drawn("النص ADD* جديد"));
        assertEquals("MOD", drawn("MOD"));
    }

    private static String drawn(String text) throws IOException {
        Document sample = Samples.plain("ar-EG");
        Document document = new Document(
                sample.metadata(),
                Furniture.NONE,
                List.of(Paragraph.of("Normal", text)),
                sample.notes(),
                sample.comments(),
                sample.pictures());
        byte[] pdf = PdfWriter.of(TestStyles.of("ar-EG"), ConformanceTest.FONTS)
                .write(document, View.FINAL)
                .orThrow();
        return PdfDrawnText.pages(pdf, false).get(0).strip();
    }

    /** Shows where two long texts part. */
    static void assertSame(String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        assertEquals(window(expected, at), window(actual, at));
    }

    private static String window(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    }

    static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("");
            stripper.setParagraphEnd("");
            stripper.setPageEnd("");
            return stripper.getText(document);
        }
    }

    /** Spaces are compared as they are, but between blocks there are none. */
    static String normal(String text) {
        return text.replace('\u00a0', ' ')
                .replace("\u200f", "")
                .replaceAll("[ \t]+", " ")
                .replaceAll(" ?\n ?", "")
                .strip();
    }

    static String text(List<? extends Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                if (paragraph.label() instanceof Label.Fixed label) {
                    inlines(label.content(), text);
                }
                inlines(paragraph.content(), text);
                text.append('\n');
            } else if (block instanceof Division division) {
                text.append(text(division.body()));
            } else if (block instanceof Sequence sequence) {
                for (Item item : sequence.items()) {
                    text.append(text(item.body()));
                }
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> text.append(text(cell.body()))));
            }
        }
        return text.toString();
    }

    private static void inlines(List<? extends Inline> inlines, StringBuilder text) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text run) {
                text.append(run.text());
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content(), text);
            } else if (inline instanceof Inline.Tab) {
                text.append('\t');
            }
        }
    }
}
