package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.assembly.Pictures;
import engross.house.House;
import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A redline that does not hold its texts does not pass: broken here on purpose. */
class WordProofTest {
    private static final Engine ENGINE =
            Engine.of(House.read(ShippedHouse.files()).orThrow());
    private static final String SOURCE = """
            type: information
            language: en
            symbol: C26/INF/3
            title: A title
            body:
            - para: First words.
            - para: Second words.
            """;

    private static SourceText text(String file, String content) {
        return new SourceText(file, content.getBytes(StandardCharsets.UTF_8), Pictures.NONE);
    }

    private static Redlined redlined() {
        SourceText base = text("a.yaml", SOURCE);
        SourceText revised =
                text("b.yaml", SOURCE.replace("Second words", "Second thoughts").replace("INF/3", "INF/3(Rev.1)"));
        return new SourceRedline(List.of(), Optional.of("Ann"), Optional.empty())
                .redlined(ENGINE, base, revised)
                .orThrow();
    }

    @Test
    void aRedlineThatHoldsBothTextsPasses() {
        WordProof.Proven proven = WordProof.of(ENGINE, redlined()).orThrow();
        assertEquals(List.of(), RedlineVerification.of(proven.docx(), "a.docx"));
        assertTrue(proven.marked()
                .document()
                .metadata()
                .properties()
                .keySet()
                .containsAll(List.of(WordProof.BASE, WordProof.REVISED)));
    }

    @Test
    void aLostMarkIsFound() {
        Diagnostic fault = fault(inline -> inline.change().isInserted()
                ? new Inline.Text(((Inline.Text) inline).text(), engross.model.Format.PLAIN, Change.NONE)
                : inline);
        assertEquals("redline-not-proved", fault.code());
        assertEquals("a.yaml:7:3", fault.place().toString());
        assertTrue(
                fault.message().startsWith("rejecting all changes of the Word file does not give the base text"),
                fault.message());
    }

    @Test
    void anotherWordIsFound() {
        Diagnostic fault =
                fault(inline -> inline.change().isInserted() ? ((Inline.Text) inline).withText("doubts") : inline);
        assertEquals("b.yaml:7:3", fault.place().toString());
        assertTrue(fault.message().contains("it has “Second doubts.” in place of “Second thoughts.”"), fault.message());
    }

    private static Diagnostic fault(java.util.function.UnaryOperator<Inline> breaking) {
        Redlined redlined = redlined();
        List<Block> body = broken(redlined.marked().document().body(), breaking);
        NumberedDocument marked = new NumberedDocument(
                redlined.marked().source(), redlined.marked().document().withBody(body));
        Result<WordProof.Proven> result =
                WordProof.of(ENGINE, new Redlined(marked, redlined.base(), redlined.revised()));
        assertTrue(result.value().isEmpty());
        assertEquals(1, result.diagnostics().size());
        return result.diagnostics().get(0);
    }

    private static List<Block> broken(List<Block> blocks, java.util.function.UnaryOperator<Inline> breaking) {
        List<Block> broken = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                broken.add(paragraph.withContent(
                        paragraph.content().stream().map(breaking).toList()));
            } else if (block instanceof engross.model.Division division) {
                broken.add(division.withBody(broken(division.body(), breaking)));
            } else {
                broken.add(block);
            }
        }
        return broken;
    }
}
