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
import engross.opc.Limits;
import engross.opc.OpcPackage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final String RESOLUTION = """
            type: resolution
            language: en
            number: 1500
            adopted: C25
            title: Length of documents
            body:
            - call: resolves
              text: that a document shall not exceed ten pages,
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
                .containsAll(List.of(HeldText.BASE, HeldText.REVISED)));
    }

    @Test
    void aLostMarkIsFound() {
        Diagnostic fault = fault(inline -> inline.change().isInserted()
                ? new Inline.Text(((Inline.Text) inline).text(), engross.model.Format.PLAIN, Change.NONE)
                : inline);
        assertEquals("redline-not-proved", fault.code());
        assertEquals("a.yaml:7:3", fault.place().toString());
        assertTrue(
                fault.message().startsWith("rejecting all changes in the Word file does not give the base text"),
                fault.message());
    }

    @Test
    void anotherWordIsFound() {
        Diagnostic fault =
                fault(inline -> inline.change().isInserted() ? ((Inline.Text) inline).withText("doubts") : inline);
        assertEquals("b.yaml:7:3", fault.place().toString());
        assertTrue(fault.message().contains("it has “Second doubts.” in place of “Second thoughts.”"), fault.message());
    }

    @Test
    void theMarksOfProposalsAreProved() {
        String proposal = """
                type: contribution
                language: en
                source: Norland
                title: T
                body:
                - para: Words around.
                proposals:
                - {action: MOD, by: NLA, base: a.yaml, revised: b.yaml}
                """;
        Map<String, String> files = Map.of("a.yaml", RESOLUTION, "b.yaml", RESOLUTION.replace("ten", "twelve"));
        Pictures versions =
                file -> Optional.ofNullable(files.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        Redlined redlined = ENGINE.redlined(new SourceText("p.yaml", bytes(proposal), versions))
                .orThrow();
        assertEquals(
                List.of(),
                RedlineVerification.of(WordProof.of(ENGINE, redlined).orThrow().docx(), "p.docx"));
        Diagnostic fault = onlyFault(redlined, "ten", "six");
        assertEquals("a.yaml:8:9", fault.place().toString());
        assertTrue(fault.message().contains("does not give the base text"), fault.message());
    }

    @Test
    void theMarksOfRevisionsAreProvedLayerByLayer() {
        SourceText issued = text("issued.yaml", SOURCE);
        SourceText first = text("first.yaml", SOURCE.replace("First", "Old").replace("INF/3", "INF/3(Rev.1)"));
        SourceText now = text(
                "now.yaml",
                SOURCE.replace("First", "Old").replace("Second", "Last").replace("INF/3", "INF/3(Rev.2)"));
        Redlined one = SourceRevision.DEFAULT
                .make(ENGINE, first, Optional.of(issued), Optional.empty())
                .orThrow()
                .text();
        assertEquals(List.of("base", "revised"), names(one));
        assertEquals("issued.yaml:6:3", onlyFault(one, "First", "Worst").place().toString());
        Redlined two = SourceRevision.DEFAULT
                .make(ENGINE, now, Optional.of(issued), Optional.of(first))
                .orThrow()
                .text();
        assertEquals(List.of("base", "revised", "Rev.1"), names(two));
        assertTrue(WordProof.of(ENGINE, two).value().isPresent());
        // A mark of the first layer that bears the second one's name is found by reading the first layer alone.
        Diagnostic fault = faults(two, "Rev.1", "Rev.2").get(0);
        assertTrue(fault.message().startsWith("accepting only the changes of Rev.1"), fault.message());
        assertEquals("first.yaml:6:3", fault.place().toString());
    }

    @Test
    void theMarksOfEachMemberAreProvedAlone() {
        Redlined compiled = SourceCompilation.DEFAULT
                .make(
                        ENGINE,
                        text("base.yaml", RESOLUTION),
                        List.of(
                                new Amendment(text("n.yaml", RESOLUTION.replace("ten", "six")), Optional.of("NLA")),
                                new Amendment(
                                        text("r.yaml", RESOLUTION.replace("pages", "leaves")), Optional.of("RUR"))))
                .orThrow()
                .text();
        assertEquals(List.of("base", "revised", "RUR", "without RUR", "NLA", "without NLA"), names(compiled));
        byte[] docx = WordProof.of(ENGINE, compiled).orThrow().docx();
        assertEquals(List.of(), RedlineVerification.of(docx, "c.docx"));
        List<Diagnostic> faults = faults(compiled, "\"NLA\"", "\"RUR\"");
        assertEquals(
                List.of("the text of RUR", "the text without RUR", "the text of NLA", "the text without NLA"),
                faults.stream()
                        .map(fault -> fault.message().replaceFirst(".*does not give (.*?):.*", "$1"))
                        .toList());
        assertEquals("r.yaml:8:9", faults.get(0).place().toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Redlined redlined) {
        return redlined.texts().stream()
                .map(held ->
                        held.name().replaceFirst("^the (text of|text)? ?", "").replaceFirst(" text$", ""))
                .toList();
    }

    private static Diagnostic onlyFault(Redlined redlined, String wanted, String written) {
        List<Diagnostic> faults = faults(redlined, wanted, written);
        assertEquals(1, faults.size(), faults::toString);
        return faults.get(0);
    }

    /** What is wrong with the bytes when the main document says one thing for another. */
    private static List<Diagnostic> faults(Redlined redlined, String wanted, String written) {
        byte[] docx = ENGINE.word(redlined.document()).orThrow();
        assertEquals(List.of(), WordProof.faults(ENGINE, redlined, docx));
        OpcPackage parts = OpcPackage.read(docx, "x.docx", Limits.DOCUMENT).orThrow();
        String xml = new String(parts.content("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(xml.contains(wanted), xml);
        return WordProof.faults(
                ENGINE,
                redlined,
                parts.with("word/document.xml", "", bytes(xml.replace(wanted, written)))
                        .toBytes());
    }

    private static Diagnostic fault(java.util.function.UnaryOperator<Inline> breaking) {
        Redlined redlined = redlined();
        List<Block> body = broken(redlined.document().document().body(), breaking);
        NumberedDocument marked = new NumberedDocument(
                redlined.document().source(), redlined.document().document().withBody(body));
        Result<WordProof.Proven> result = WordProof.of(ENGINE, Redlined.of(marked, redlined.texts()));
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
