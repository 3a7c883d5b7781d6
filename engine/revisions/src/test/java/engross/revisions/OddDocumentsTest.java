package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is valid and rare, or not quite valid: it is compared all the same, or told. */
class OddDocumentsTest {
    private static final String MARK = " w:author=\"Ann\" w:date=\"2026-05-08T00:00:00Z\"";

    private static Result<WordPackage> compared(SmallWordFile old, SmallWordFile now) {
        return WordComparison.by("Ann", "2026-05-08T00:00:00Z")
                .compare(SmallPairs.word(old), "old.docx", SmallPairs.word(now), "new.docx");
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        String table = "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>";
        assertEquals(
                List.of(),
                SmallPairs.revisions(SmallPairs.redline(
                        paragraph("One.") + table + paragraph("Two."), paragraph("One.") + paragraph("Two."))));
    }

    @Test
    void anEmptyNoteIsANoteThatWasEmptied() {
        String referring = "<w:p><w:r><w:t>Text</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        SmallWordFile old = SmallWordFile.of(referring)
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + paragraph("A note.") + "</w:footnote>");
        SmallWordFile now = SmallWordFile.of(referring).with("footnotes", "footnotes", "<w:footnote w:id=\"2\"/>");
        assertEquals(List.of("deletion: A note."), SmallPairs.revisions(SmallPairs.redline(old, now)));
        assertEquals(List.of("insertion: A note."), SmallPairs.revisions(SmallPairs.redline(now, old)));
    }

    @Test
    void aContentControlBetweenJoinedParagraphsLeavesItsParagraphs() {
        String deleted = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"" + MARK + "/></w:rPr></w:pPr><w:del w:id=\"2\"" + MARK
                + "><w:r><w:delText>Gone. </w:delText></w:r></w:del></w:p>";
        String control = "<w:customXmlDelRangeStart w:id=\"3\"" + MARK + "/><w:sdt><w:sdtContent>"
                + "<w:customXmlDelRangeEnd w:id=\"3\"/>" + paragraph("Kept.") + "<w:customXmlDelRangeStart w:id=\"4\""
                + MARK + "/></w:sdtContent></w:sdt><w:customXmlDelRangeEnd w:id=\"4\"/>";
        WordPackage accepted =
                SmallPairs.settled(SmallPairs.body(deleted + control + paragraph("End.")), Decision.ACCEPT);
        String main = SmallPairs.main(accepted);
        assertTrue(main.matches("(?s).*<w:p><w:r>.*Kept.*</w:p><w:p>.*End.*"), main);
        assertFalse(main.contains("sdt"), main);
    }

    @Test
    void embeddedDocumentsThatAreNotTheSameAreTold() {
        SmallWordFile old = SmallWordFile.of(paragraph("Text.") + "<w:altChunk r:id=\"aFChunk\"/>")
                .with("aFChunk", "document", "<w:body/>");
        Result<WordPackage> result = compared(old, SmallWordFile.of(paragraph("Text.")));
        assertTrue(result.value().isPresent(), () -> result.diagnostics().toString());
        assertEquals(
                List.of("other-chunks"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        assertEquals(List.of(), compared(old, old).diagnostics());
    }

    @Test
    void whatIsComparedInLargerPartsIsProvedToo() {
        Version old = version(paragraph("One two three.") + paragraph("Four.") + paragraph("The end of it."));
        Version now = version(paragraph("One three.") + paragraph("Four.") + paragraph("The end."));
        for (Detail detail : Detail.values()) {
            WordPackage redline =
                    DocumentMerge.of("Ann", "", old, now, detail, "new.docx").orThrow();
            List<String> deleted = SmallPairs.revisions(redline).stream()
                    .filter(one -> one.startsWith("deletion: "))
                    .toList();
            List<String> expected = switch (detail) {
                case WORDS -> List.of("deletion: two", "deletion: of it");
                case BLOCKS -> List.of("deletion: One two three.", "deletion: of it");
                case WHOLE -> List.of("deletion: One two three.", "deletion: Four.", "deletion: of it");
            };
            assertEquals(expected, deleted, detail.name());
        }
    }

    private static Version version(String body) {
        WordPackage word = SmallPairs.body(body);
        return new Version(word, Story.all(word, "").orThrow());
    }
}
