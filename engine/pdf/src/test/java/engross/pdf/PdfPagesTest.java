package engross.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPagesTest {
    @Test
    void drawsEveryPage() throws IOException {
        List<byte[]> pages = new ArrayList<>();
        byte[] pdf = PdfWriter.of(TestStyles.of("en-GB"), ConformanceTest.FONTS)
                .write(Samples.plain("en-GB"), View.FINAL)
                .orThrow();
        Result<Integer> count = PdfPages.render(pdf, "a.pdf", 36, 60, (number, png) -> {
            assertEquals(pages.size() + 1, number);
            pages.add(png);
        });
        assertEquals(pages.size(), count.orThrow());
        assertTrue(pages.size() > 1);
        assertEquals(421, ImageIO.read(new ByteArrayInputStream(pages.get(0))).getHeight(), 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7",
                "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 1 0 R>> endobj trailer <</Root 1 0 R>>"
            })
    void whatIsNoPdfIsSaid(String text) throws IOException {
        assertEquals("pdf-damaged", code(text.getBytes(StandardCharsets.US_ASCII), 72));
    }

    @Test
    void hugePagesAreRefused() throws IOException {
        byte[] pdf = pdf(new PDRectangle(14_400, 14_400), false);
        assertEquals("pdf-too-large", code(pdf, 300));
    }

    @Test
    void aLockedFileIsSaid() throws IOException {
        assertEquals("pdf-locked", code(pdf(PDRectangle.A4, true), 72));
    }

    private static String code(byte[] pdf, int dpi) throws IOException {
        Result<Integer> result = PdfPages.render(pdf, "a.pdf", dpi, 60, (number, png) -> {});
        assertEquals("a.pdf", result.diagnostics().get(0).place().toString());
        return result.diagnostics().get(0).code();
    }

    private static byte[] pdf(PDRectangle size, boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
