package engross.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Result;
import engross.testkit.FontFiles;
import engross.testkit.PdfConformance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final PdfWriter WRITER = PdfWriter.of(TestStyles.of("en-GB"), ConformanceTest.FONTS);

    private static Result<byte[]> write(Inline... inlines) {
        Paragraph paragraph = new Paragraph(
                "", "Normal", Label.NONE, List.of(inlines), Change.NONE, false, new Place("a.yaml", 7, 3));
        return WRITER.write(document(List.of(paragraph)), View.FINAL);
    }

    private static Document document(List<? extends Block> body) {
        return new Document(
                Samples.document("en-GB").metadata(),
                Furniture.NONE,
                List.copyOf(body),
                List.of(),
                List.of(),
                Map.of());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assumeTrue(FontFiles.areThere(), FontFiles.MISSING);
        for (String language : new String[] {"zh-CN", "ar-EG"}) {
            byte[] first = ConformanceTest.pdf(language);
            assertArrayEquals(first, ConformanceTest.pdf(language));
        }
    }

    @Test
    void aWriterIsSharedByThreads() throws ExecutionException, InterruptedException {
        Document document = Samples.document("en-GB");
        byte[] alone = WRITER.write(document, View.MARKUP).orThrow();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<byte[]>> results = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            results.add(threads.submit(() -> WRITER.write(document, View.MARKUP).orThrow()));
        }
        for (Future<byte[]> result : results) {
            assertArrayEquals(alone, result.get());
        }
        threads.shutdown();
    }

    @Test
    void aCharacterThatNoFontHasIsAnErrorWithItsPlace() {
        List<Diagnostic> found =
                write(Samples.text("good \uD83D\uDE00 bad \uD83D\uDE00")).diagnostics();
        assertEquals(1, found.size());
        assertEquals("no-glyph", found.get(0).code());
        assertEquals("a.yaml:7:3", found.get(0).place().toString());
        assertTrue(found.get(0).message().contains("U+1F600"), found.get(0).message());
    }

    @Test
    void whatIsMissingIsAnError() {
        assertEquals(
                "no-note",
                write(new Inline.NoteReference("x", List.of(Samples.text("1")), Change.NONE))
                        .diagnostics()
                        .get(0)
                        .code());
        assertEquals(
                "no-picture",
                write(new Inline.Image("x", 100, 100, "A picture", Change.NONE))
                        .diagnostics()
                        .get(0)
                        .code());
    }

    @Test
    void aLinkToNothingIsAWarning() {
        Result<byte[]> result = write(new Inline.Link("#nowhere", List.of(Samples.text("there"))));
        assertEquals("link-to-nothing", result.diagnostics().get(0).code());
        assertTrue(result.value().isPresent());
    }

    @Test
    void anEmptyDocumentHasAPage() throws Exception {
        byte[] pdf = WRITER.write(document(List.of()), View.FINAL).orThrow();
        assertEquals(List.of(), PdfConformance.failures(pdf, "ua1"));
    }

    @Test
    void commentsAreShownWithTheMarksOnly() throws Exception {
        Document document = Samples.document("en-GB");
        String marks = TextTest.extracted(WRITER.write(document, View.MARKUP).orThrow());
        String last = TextTest.extracted(WRITER.write(document, View.FINAL).orThrow());
        assertTrue(marks.contains("Jones, Ada (2026-03-31)"));
        assertFalse(last.contains("Jones, Ada"));
    }

    @Test
    void aLongParagraphIsSetInLinearTime() {
        // Ten times the text of a chapter in one paragraph: a quadratic layout would not come back.
        Result<byte[]> result = write(Samples.text("The Council considered the report and went on. ".repeat(20_000)));
        assertTrue(result.value().isPresent());
    }
}
