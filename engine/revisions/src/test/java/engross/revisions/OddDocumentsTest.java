package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import java.util.Arrays;
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
                case BLOCKS -> List.of("deletion: One two three.", "deletion: The end of it.");
                case WHOLE -> List.of("deletion: One two three.", "deletion: Four.", "deletion: The end of it.");
            };
            assertEquals(expected, deleted, detail.name());
        }
    }

    private static Version version(String body) {
        WordPackage word = SmallPairs.body(body);
        return new Version(word, Story.all(word, "").orThrow());
    }

    private static String control(String content) {
        return "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    @Test
    void aTextMayEndWithAContentControl() {
        String ends = paragraph("One.") + control(paragraph("Two."));
        SmallPairs.redline(ends, paragraph("Other words."));
        SmallPairs.redline(paragraph("Other words."), ends);
        SmallPairs.redline(ends, paragraph("One.") + "<w:p/>");
        SmallPairs.redline(paragraph("One.") + paragraph("Three.") + "<w:p/>", ends + control(paragraph("3")));
    }

    @Test
    void oneContentControlDoesNotBecomeTwo() {
        String first = control("<w:r><w:t>One two three</w:t></w:r>");
        String two = control("<w:r><w:t>One two</w:t></w:r>")
                + control("<w:r><w:t xml:space=\"preserve\"> three</w:t></w:r>");
        SmallPairs.redline("<w:p>" + first + "</w:p>", "<w:p>" + two + "</w:p>");
        SmallPairs.redline("<w:p>" + two + "</w:p>", "<w:p>" + first + "</w:p>");
    }

    /** Only the paragraph in which a control would be torn is marked as a whole. */
    @Test
    void aControlIsNotTornByAnother() {
        String ask = control("<w:r><w:t>&lt;if customer is large&gt;</w:t></w:r>");
        String other = control("<w:r><w:t>&lt;if customer</w:t></w:r>");
        String last = control("<w:r><w:t>is not large&gt;</w:t></w:r>");
        String old = "<w:p><w:r><w:t>As a </w:t></w:r>" + ask + "<w:r><w:t>big</w:t></w:r></w:p>";
        String now = "<w:p><w:r><w:t>As a </w:t></w:r>" + other + "<w:r><w:t>big one, or</w:t></w:r>" + last
                + "<w:r><w:t>big</w:t></w:r></w:p>";
        for (boolean there : List.of(true, false)) {
            Result<WordPackage> result = compared(
                    SmallWordFile.of((there ? old : now) + paragraph("Three words stay.")),
                    SmallWordFile.of((there ? now : old) + paragraph("Three other words stay.")));
            assertEquals(List.of(), result.diagnostics());
            assertTrue(SmallPairs.revisions(result.orThrow()).contains("insertion: other"));
        }
    }

    @Test
    void anEmptyContentControlIsKept() {
        String empty = "<w:p><w:r><w:t>Name: </w:t></w:r>" + control("") + "</w:p>";
        String now = "<w:p><w:r><w:t>Name: Ann</w:t></w:r></w:p>";
        assertEquals(List.of(), SmallPairs.revisions(SmallPairs.redline(empty, empty)));
        assertTrue(SmallPairs.main(SmallPairs.settled(SmallPairs.redline(empty, now), Decision.REJECT))
                .contains("sdt"));
    }

    @Test
    void smartTagsSayNothing() {
        String tagged =
                "<w:p><w:smartTag w:element=\"place\"><w:smartTagPr><w:attr w:name=\"a\" w:val=\"b\"/></w:smartTagPr>"
                        + "<w:r><w:t>Geneva</w:t></w:r></w:smartTag><w:r><w:t xml:space=\"preserve\"> and more</w:t></w:r></w:p>";
        assertEquals(List.of(), SmallPairs.revisions(SmallPairs.redline(tagged, paragraph("Geneva and more"))));
        SmallPairs.redline(tagged, paragraph("Something else."));
        SmallPairs.redline(
                paragraph("Something else."), paragraph("A new one.") + tagged + paragraph("Something else."));
    }

    @Test
    void whatOtherToolsKeepForThemselvesIsNoText() {
        String other = "<x:note xmlns:x=\"http://example.org/tool\" id=\"7\"/>";
        String old = "<w:p><w:r><w:t>One.</w:t></w:r>" + other + "</w:p>" + other + paragraph("Two.");
        assertEquals(List.of("insertion: more"), revisions(old, paragraph("One.") + paragraph("Two more.")));
    }

    /** Of what no schema allows. */
    private static List<String> revisions(String old, String now) {
        return SmallPairs.revisions(
                compared(SmallWordFile.of(old), SmallWordFile.of(now)).orThrow());
    }

    @Test
    void propertiesThatAreThereTwiceOrInAnotherOrderAreNoChange() {
        String now =
                "<w:p><w:pPr><w:jc w:val=\"center\"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>";
        String old = "<w:p><w:pPr><w:rPr><w:b/></w:rPr><w:jc w:val=\"center\"/></w:pPr><w:pPr><w:keepNext/></w:pPr>"
                + "<w:r><w:t>One.</w:t></w:r></w:p>";
        assertEquals(List.of(), revisions(old, now));
        assertEquals(List.of("deletion: One", "insertion: Two"), revisions(old, now.replace("One", "Two")));
    }

    @Test
    void paragraphsForNewReadersAndForOldOnesAreThoseOfNewReaders() {
        String forms = "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + paragraph("New.")
                + "</mc:Choice><mc:Fallback>" + paragraph("Old.") + "</mc:Fallback></mc:AlternateContent>";
        assertEquals(List.of(), revisions(forms + paragraph("End."), paragraph("New.") + paragraph("End.")));
    }

    @Test
    void aCommentOnAParagraphThatIsInsertedGoesWithIt() {
        SmallWordFile now = SmallWordFile.of(paragraph("One.")
                        + "<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t>Two.</w:t></w:r><w:commentRangeEnd w:id=\"3\"/>"
                        + "<w:r><w:lastRenderedPageBreak/><w:commentReference w:id=\"3\"/></w:r></w:p>"
                        + paragraph("Three."))
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"3\" w:author=\"Bob\">" + paragraph("Why?") + "</w:comment>");
        WordPackage redline = SmallPairs.redline(SmallWordFile.of(paragraph("One.") + paragraph("Three.")), now);
        WordPackage rejected = SmallPairs.settled(redline, Decision.REJECT);
        assertFalse(SmallPairs.main(rejected).contains("comment"), SmallPairs.main(rejected));
        assertTrue(SmallPairs.xml(redline, "word/comments.xml").contains("Why?"));
    }

    /** What is put right to compare it is no change, and so no reason to write a part again. */
    @Test
    void whatIsNotQuiteValidKeepsItsBytes() {
        SmallWordFile odd = SmallWordFile.of("<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>" + paragraph("One.")
                        + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\"/>");
        SmallWordFile changed = SmallWordFile.of("<w:tbl><w:tblPr/><w:tblGrid/></w:tbl>" + paragraph("Two.")
                        + "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\"/>");
        WordPackage word = SmallPairs.word(odd);
        for (SmallWordFile old : List.of(odd, changed)) {
            WordPackage redline = compared(old, odd).orThrow();
            for (String part : word.parts().parts()) {
                boolean same = Arrays.equals(
                        word.parts().content(part), redline.parts().content(part));
                assertEquals(old == odd || !part.equals(word.main()), same, part);
            }
        }
    }

    /** The last paragraph of a cell may stand in a content control. */
    @Test
    void aCellMayEndWithAContentControl() {
        String table =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:tcPr/>%s</w:tc></w:tr></w:tbl>";
        String ends = table.formatted(control(paragraph("Name"))) + paragraph("End.");
        String goesOn = table.formatted(control(paragraph("Name")) + paragraph("Street")) + paragraph("End.");
        assertEquals(
                List.of("paragraph-insertion: Street", "insertion: Street"),
                SmallPairs.revisions(SmallPairs.redline(ends, goesOn)));
        assertEquals(
                List.of("paragraph-deletion: Street", "deletion: Street"),
                SmallPairs.revisions(SmallPairs.redline(goesOn, ends)));
    }
}
