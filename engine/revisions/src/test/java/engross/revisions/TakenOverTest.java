package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What deleted content refers to comes along: lists, styles and notes, under ids of their own. */
class TakenOverTest {
    private static final String KEPT = paragraph("What stays as it is.");
    private static final String LISTED =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                    + "<w:r><w:t>Deleted item.</w:t></w:r></w:p>";

    private static String list(String format, String style) {
        return "<w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"00000001\"/><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + style
                + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    }

    private static SmallWordFile listed(String body, String list) {
        return SmallWordFile.of(body).with("numbering", "numbering", list);
    }

    @Test
    void aListComesAlongWithoutStylesThatAreNotThere() {
        String styled = list("upperRoman", "<w:pStyle w:val=\"Missing\"/>");
        WordPackage redline = SmallPairs.redline(listed(LISTED + KEPT, styled), listed(KEPT, list("decimal", "")));
        String numbering = SmallPairs.xml(redline, "word/numbering.xml");
        assertTrue(numbering.contains("upperRoman") && numbering.contains("w:numId=\"2\""), numbering);
        assertFalse(numbering.contains("Missing"), numbering);
        assertEquals(numbering.indexOf("w:nsid"), numbering.lastIndexOf("w:nsid"), "two lists are one: " + numbering);
        assertTrue(SmallPairs.main(redline).contains("<w:numId w:val=\"2\"/>"));
    }

    @Test
    void aDocumentWithoutListsGetsThePartForThem() {
        WordPackage redline = SmallPairs.redline(listed(LISTED + KEPT, list("upperRoman", "")), SmallWordFile.of(KEPT));
        String rejected = SmallPairs.xml(SmallPairs.settled(redline, Decision.REJECT), "word/numbering.xml");
        assertTrue(rejected.contains("upperRoman"), rejected);
    }

    @Test
    void theListOfAHeaderHasTheNumberOfTheNewDocument() {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>";
        SmallWordFile old = listed(KEPT + section, list("upperRoman", "")).with("header", "hdr", LISTED);
        WordPackage redline = SmallPairs.redline(old, listed(KEPT + "<w:sectPr/>", list("decimal", "")));
        assertTrue(SmallPairs.xml(redline, "word/header.xml").contains("<w:numId w:val=\"2\"/>"));
    }

    @Test
    void theListOfAStyleComesAlongWithIt() {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"Item\" w:default=\"1\"><w:name w:val=\"Item\"/>"
                + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String item = "<w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr><w:r><w:t>Deleted item.</w:t></w:r></w:p>";
        String other = "<w:style w:type=\"paragraph\" w:styleId=\"i\"><w:name w:val=\"item\"/></w:style>";
        SmallWordFile old = listed(item + KEPT, list("upperRoman", "<w:pStyle w:val=\"Item\"/>"))
                .with("styles", "styles", style);
        WordPackage redline =
                SmallPairs.redline(old, listed(KEPT, list("decimal", "")).with("styles", "styles", other));
        String styles = SmallPairs.xml(redline, "word/styles.xml");
        assertTrue(styles.contains("<w:numId w:val=\"2\"/>"), styles);
        assertTrue(styles.contains("w:val=\"Item (Item)\""), "names are there once: " + styles);
        assertFalse(styles.contains("default"), styles);
        assertTrue(SmallPairs.xml(redline, "word/numbering.xml").contains("<w:pStyle w:val=\"Item\"/>"));
    }

    @Test
    void aNoteHasAnotherIdThanTheLinesThatPartNotesFromText() {
        String notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + KEPT + "</w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\">" + KEPT
                + "</w:footnote><w:footnote w:id=\"2\">"
                + paragraph("A note.") + "</w:footnote>";
        SmallWordFile old = SmallWordFile.of(
                        "<w:p><w:r><w:t>Deleted.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + KEPT)
                .with("footnotes", "footnotes", notes);
        WordPackage redline = SmallPairs.redline(old, SmallWordFile.of(KEPT));
        assertTrue(SmallPairs.main(redline).contains("<w:footnoteReference w:id=\"2\"/>"));
    }

    @Test
    void deletedRubyIsDeletedText() {
        String ruby =
                "<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/><w:hpsRaise w:val=\"18\"/>"
                        + "<w:hpsBaseText w:val=\"21\"/><w:lid w:val=\"ja-JP\"/></w:rubyPr>"
                        + "<w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase>"
                        + "</w:ruby></w:r>";
        WordPackage redline = SmallPairs.redline("<w:p>" + ruby + "</w:p>" + KEPT, KEPT);
        assertTrue(SmallPairs.main(redline).contains("<w:delText>東京</w:delText>"));
        assertTrue(SmallPairs.main(SmallPairs.settled(redline, Decision.REJECT)).contains("<w:t>東京</w:t>"));
    }

    @Test
    void aRunThatOnlyReferredToACommentLeavesNone() {
        String commented =
                "<w:p><w:r><w:t>Deleted.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id=\"3\"/></w:r></w:p>";
        WordPackage redline = SmallPairs.redline(
                SmallWordFile.of(commented + KEPT)
                        .with(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"3\" w:author=\"Bob\">" + paragraph("Why?") + "</w:comment>"),
                SmallWordFile.of(KEPT));
        assertEquals(List.of("paragraph-deletion: Deleted.", "deletion: Deleted."), SmallPairs.revisions(redline));
    }

    @Test
    void textOfADeletedControlWithoutWordsIsDeletedText() {
        String control = "<w:sdt><w:sdtContent><w:r><w:t></w:t></w:r></w:sdtContent></w:sdt>";
        WordPackage redline = SmallPairs.redline(
                "<w:p><w:r><w:t>Words and </w:t></w:r>" + control + "<w:r><w:t>more words stay.</w:t></w:r></w:p>",
                paragraph("Words and more words stay."));
        assertTrue(SmallPairs.main(redline).contains("<w:delText/>"), SmallPairs.main(redline));
    }
}
