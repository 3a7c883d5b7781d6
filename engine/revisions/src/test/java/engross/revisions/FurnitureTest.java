package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers, footers and properties of sections that only one of two documents has. */
class FurnitureTest {
    private static final String REFERENCE = "<w:headerReference w:type=\"default\" r:id=\"header1\"/>";
    private static final String SIZE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>";

    private static SmallWordFile withHeader() {
        return SmallWordFile.of(paragraph("Text.") + "<w:sectPr>" + REFERENCE + SIZE + "</w:sectPr>")
                .with("header", "header1", "hdr", paragraph("Council 2026"));
    }

    private static SmallWordFile withoutHeader(String section) {
        return SmallWordFile.of(paragraph("Text.") + section);
    }

    @Test
    void aHeaderThatIsGoneIsDeleted() {
        for (String section : List.of("", "<w:sectPr/>", "<w:sectPr>" + SIZE + "</w:sectPr>")) {
            WordPackage redline = SmallPairs.redline(withHeader(), withoutHeader(section));
            List<String> revisions = SmallPairs.revisions(redline);
            assertTrue(revisions.contains("deletion: Council 2026"), revisions.toString());
            WordPackage old = SmallPairs.settled(redline, Decision.REJECT);
            assertTrue(SmallPairs.xml(old, "word/header1.xml").contains("<w:t>Council 2026</w:t>"));
            WordPackage now = SmallPairs.settled(redline, Decision.ACCEPT);
            assertFalse(SmallPairs.xml(now, "word/header1.xml").contains("Council"));
        }
    }

    @Test
    void aHeaderThatIsNewIsInserted() {
        WordPackage redline = SmallPairs.redline(withoutHeader("<w:sectPr>" + SIZE + "</w:sectPr>"), withHeader());
        assertEquals(List.of("insertion: Council 2026"), SmallPairs.revisions(redline));
    }

    @Test
    void aRunWithoutContentIsNoText() {
        SmallWordFile now = SmallWordFile.of(paragraph("Text.") + "<w:sectPr>" + REFERENCE + SIZE + "</w:sectPr>")
                .with("header", "header1", "hdr", paragraph("Council 2026") + "<w:p><w:r><w:rPr/></w:r></w:p>");
        WordPackage redline = SmallPairs.redline(withoutHeader("<w:sectPr>" + SIZE + "</w:sectPr>"), now);
        assertTrue(SmallPairs.revisions(redline).contains("insertion: Council 2026"));
    }

    @Test
    void aHeaderWithoutTextIsNoChange() {
        SmallWordFile empty = SmallWordFile.of(paragraph("Text.") + "<w:sectPr>" + REFERENCE + SIZE + "</w:sectPr>")
                .with("header", "header1", "hdr", "<w:p/>");
        WordPackage redline = SmallPairs.redline(empty, withoutHeader("<w:sectPr>" + SIZE + "</w:sectPr>"));
        assertEquals(List.of(), SmallPairs.revisions(redline));
    }

    @Test
    void theLastSectionOfOneDocumentAloneIsTracked() {
        String sized = paragraph("Text.") + "<w:sectPr>" + SIZE + "</w:sectPr>";
        WordPackage redline = SmallPairs.redline(sized, paragraph("Text."));
        assertEquals(List.of("section-properties: "), SmallPairs.revisions(redline));
        assertTrue(SmallPairs.main(SmallPairs.settled(redline, Decision.REJECT)).contains("16838"));
        assertFalse(
                SmallPairs.main(SmallPairs.settled(redline, Decision.ACCEPT)).contains("16838"));
        redline = SmallPairs.redline(paragraph("Text."), sized);
        assertEquals(List.of("section-properties: "), SmallPairs.revisions(redline));
        assertFalse(
                SmallPairs.main(SmallPairs.settled(redline, Decision.REJECT)).contains("16838"));
    }

    private static String section(String id) {
        return "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + id + "\"/>" + SIZE
                + "</w:sectPr></w:pPr><w:r><w:t>Part one ends.</w:t></w:r></w:p>";
    }

    private static SmallWordFile twoSections(String first, String second, String secondText) {
        SmallWordFile file = SmallWordFile.of(section(first) + paragraph("Part two.") + "<w:sectPr>"
                        + "<w:headerReference w:type=\"default\" r:id=\"" + second + "\"/>" + SIZE + "</w:sectPr>")
                .with("header", first, "hdr", paragraph("Draft"));
        return second.equals(first) ? file : file.with("header", second, "hdr", paragraph(secondText));
    }

    @Test
    void sectionsThatNowShareAHeaderGiveTheirOwnBack() {
        WordPackage redline =
                SmallPairs.redline(twoSections("header1", "header2", "Annex"), twoSections("header1", "header1", ""));
        assertEquals(List.of("deletion: Annex", "insertion: Draft"), SmallPairs.revisions(redline));
    }

    @Test
    void aSectionThatIsInsertedLeavesTheOthersTheirHeaders() {
        SmallWordFile three = SmallWordFile.of(section("header1") + paragraph("New.")
                        + section("header3").replace("Part one", "The new part") + paragraph("Part two.")
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header2\"/>" + SIZE + "</w:sectPr>")
                .with("header", "header1", "hdr", paragraph("Draft"))
                .with("header", "header3", "hdr", paragraph("Annex"))
                .with("header", "header2", "hdr", paragraph("Annex"));
        WordPackage redline = SmallPairs.redline(twoSections("header1", "header2", "Annex"), three);
        List<String> revisions = SmallPairs.revisions(redline);
        assertTrue(
                revisions.stream().noneMatch(one -> one.contains("Annex") || one.contains("Draft")),
                () -> revisions.toString());
    }

    @Test
    void theHeaderOfADeletedSectionBringsItsStyles() {
        String styled = paragraph("Draft").replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Running\"/></w:pPr>");
        SmallWordFile old = SmallWordFile.of(
                        section("header1") + paragraph("Part two.") + "<w:sectPr>" + SIZE + "</w:sectPr>")
                .with("header", "header1", "hdr", styled)
                .with(
                        "styles",
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Running\"><w:name w:val=\"Running\"/></w:style>");
        WordPackage redline =
                SmallPairs.redline(old, SmallWordFile.of(paragraph("Part two.") + "<w:sectPr>" + SIZE + "</w:sectPr>"));
        assertTrue(SmallPairs.xml(redline, "word/styles.xml").contains("Running"));
    }
}
