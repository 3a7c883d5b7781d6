package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordImport;
import engross.model.Diagnostic;
import engross.model.Result;
import engross.testkit.SmallWordFile;
import engross.transcription.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Word files in nobody's style: what is imported can be built, and keeps the words or tells which it does not. */
class ForeignImportTest {
    private static final String BOLD = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>";

    private static Result<Transcript> imported(SmallWordFile file) {
        Result<Transcript> made = new WordImport("en").make(Fixtures.ENGINE, file.bytes(), "a.docx", "a");
        String source = made.orThrow().source();
        SourceText text = new SourceText("a.yaml", source.getBytes(StandardCharsets.UTF_8), name -> Optional.empty());
        Result<byte[]> built = Fixtures.ENGINE.read(text, View.MARKUP).then(Fixtures.ENGINE::word);
        assertTrue(built.value().isPresent(), source + built.diagnostics());
        return made;
    }

    private static String source(String body) {
        return imported(SmallWordFile.of(styled("Title1", run("Title")) + body))
                .orThrow()
                .source();
    }

    private static boolean isTold(Result<Transcript> made, String words) {
        return made.diagnostics().stream().map(Diagnostic::message).anyMatch(message -> message.contains(words));
    }

    private static String paragraph(String text) {
        return SmallWordFile.paragraph(text);
    }

    private static String styled(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String table(String... cells) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (String cell : cells) {
            table.append("<w:tr><w:tc>").append(cell).append("</w:tc></w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** What a reference shows is a number only where the source gives that number. */
    @Test
    void aReferenceToALabelThatIsKeptAsTextIsALink() {
        String target = "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"x1\"/>" + run("(c-9)") + "<w:r><w:tab/></w:r>"
                + run("it holds") + "<w:bookmarkEnd w:id=\"1\"/></w:p>";
        String link = "<w:hyperlink w:anchor=\"x1\">" + run("(c-9)") + "</w:hyperlink>";
        String source = source(target + "<w:p>" + run("see ") + link + "</w:p>");
        assertTrue(source.contains("see [(c-9)](#x1)"), source);
        String sign = "<w:hyperlink w:anchor=\"x1\">" + run("#x1") + "</w:hyperlink>";
        assertTrue(source(target + "<w:p>" + run("see ") + sign + "</w:p>").contains("see #x1"));
    }

    @Test
    void aTableThatBeginsLikeAHeadOrABoxKeepsItsText() {
        String head = table(
                paragraph("C26"), paragraph("Document C26/5"), paragraph("one"), paragraph("two"), paragraph("three"));
        String first =
                imported(SmallWordFile.of(head + paragraph("Text."))).orThrow().source();
        assertTrue(first.contains("three"), first);
        String box = table(paragraph("Summary"), paragraph("of the year"));
        assertTrue(source(box).contains("of the year"), source(box));
        String own = table(BOLD.formatted("Summary") + paragraph("of the year"));
        assertTrue(source(own).contains("cover:\n  summary: of the year"), source(own));
    }

    /** Documents of conferences amend articles, not decisions or resolutions. */
    @Test
    void proposalsThatNameNoResolutionAreText() {
        String source = source(styled("Proposal", run("MOD") + "<w:r><w:tab/></w:r>" + run("RUS/88/1"))
                + paragraph("5.474 The band is shared.")
                + styled("Reasons", run("Reasons:") + "<w:r><w:tab/></w:r>" + run("It is needed.")));
        for (String words : List.of("MOD", "RUS/88/1", "5.474 The band is shared.", "It is needed.")) {
            assertTrue(source.contains(words), source);
        }
        assertFalse(source.contains("proposals"), source);
    }

    /** Where an action is not the house's, its line is text of the proposal before. */
    @Test
    void anUnknownActionIsText() {
        String source = source(styled("ResNo", run("RESOLUTION 7 (C24)"))
                + styled("Restitle", run("Rooms"))
                + styled("Proposal", run("MOD") + "<w:r><w:tab/></w:r>" + run("RUS/88/1"))
                + paragraph("Rooms are open.")
                + styled("Proposal", run("XYZ") + "<w:r><w:tab/></w:r>" + run("RUS/88/2"))
                + paragraph("Rooms are shut."));
        assertTrue(
                source.contains("text: |-\n      Rooms are open.\n\n      XYZ RUS/88/2\n\n      Rooms are shut."),
                source);
    }

    @Test
    void aNoteOfALineThatIsLeftOutIsLeftOutAndTold() {
        String mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        SmallWordFile file = SmallWordFile.of(
                        paragraph("Title") + styled("TOC1", run("1 Rooms") + mark) + paragraph("Text."))
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + paragraph("A note.") + "</w:footnote>");
        Result<Transcript> made = imported(file);
        assertFalse(
                made.orThrow().source().contains("footnotes"), made.orThrow().source());
        assertTrue(
                isTold(made, "a note of a text that is left out"),
                made.diagnostics().toString());
    }

    @Test
    void manyNarrowColumnsAddUpToAHundred() {
        StringBuilder grid = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            grid.append("<w:gridCol w:w=\"").append(i == 7 ? 90000 : 10).append("\"/>");
            cells.append("<w:tc>").append(paragraph("c" + i)).append("</w:tc>");
        }
        String source = source("<w:tbl><w:tblGrid>" + grid + "</w:tblGrid><w:tr>" + cells + "</w:tr></w:tbl>");
        assertTrue(source.contains("- width: 96.1\n"), source);
    }

    @Test
    void aTableOfMoreColumnsThanASourceHasIsParagraphs() {
        StringBuilder grid = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            grid.append("<w:gridCol w:w=\"100\"/>");
            cells.append("<w:tc>").append(paragraph("c" + i)).append("</w:tc>");
        }
        Result<Transcript> made = imported(SmallWordFile.of(styled("Title1", run("Title")) + "<w:tbl><w:tblGrid>" + grid
                + "</w:tblGrid><w:tr>" + cells + "</w:tr></w:tbl>"));
        assertTrue(
                made.orThrow().source().contains("- para: c0\n- para: c1\n"),
                made.orThrow().source());
        assertTrue(
                isTold(made, "a table of more than 63 columns"),
                made.diagnostics().toString());
        assertFalse(isTold(made, "reads otherwise"), made.diagnostics().toString());
    }

    @Test
    void marksOfAnAuthorWithoutANameAreTold() {
        String by = " w:id=\"1\" w:author=\" \" w:date=\"2026-04-02T00:00:00Z\"";
        Result<Transcript> made = imported(SmallWordFile.of(
                paragraph("Title") + "<w:p><w:ins" + by + ">" + run("new") + "</w:ins>" + run(" text") + "</w:p>"));
        assertTrue(
                made.orThrow().source().contains("para: '{++new++} text'"),
                made.orThrow().source());
        assertTrue(isTold(made, "name no author"), made.diagnostics().toString());
        assertEquals(-1, made.orThrow().source().indexOf("by:"));
    }

    @Test
    void anEmptyLineInABoxBeginsNoEntry() {
        String box = table(BOLD.formatted("Summary") + paragraph("of the year") + "<w:p/>" + paragraph("and its end"));
        String source = source(box);
        assertTrue(source.contains("cover:\n  summary: |-\n    of the year\n\n    and its end"), source);
    }

    @Test
    void marksOfAnAuthorWithoutANameInAProposalAreToldToo() {
        String by = " w:id=\"1\" w:author=\" \" w:date=\"2026-04-02T00:00:00Z\"";
        Result<Transcript> made = imported(SmallWordFile.of(styled("Title1", run("Title"))
                + styled("Proposal", run("MOD"))
                + styled("ResNo", run("RESOLUTION 7 (C24)"))
                + styled("Restitle", run("One"))
                + "<w:p><w:ins" + by + ">" + run("new") + "</w:ins>" + run(" text") + "</w:p>"));
        assertTrue(
                made.orThrow().source().contains("- action: MOD\n  date: '2026-04-02'\n"),
                made.orThrow().source());
        assertTrue(isTold(made, "name no author"), made.diagnostics().toString());
    }
}
