package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import engross.testkit.WordPackageCheck;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing leads nowhere: bookmarks of the old document come along where its links and fields need them. */
class CarriedBookmarksTest {
    private static final String START = "<w:bookmarkStart w:id=\"7\" w:name=\"place\"/>";
    private static final String END = "<w:bookmarkEnd w:id=\"7\"/>";
    private static final String LINK =
            "<w:p><w:hyperlink w:anchor=\"Place\"><w:r><w:t>See there.</w:t></w:r></w:hyperlink></w:p>";
    private static final String KEPT = paragraph("What stays as it is.");

    private static String marked(String text) {
        return "<w:p>" + START + "<w:r><w:t>" + text + "</w:t></w:r>" + END + "</w:p>";
    }

    private static String table(String first, String second) {
        String row = "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>%s</w:tc></w:tr>";
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>" + String.format(row, first)
                + String.format(row, second) + "</w:tbl>";
    }

    /** The redline of two bodies, rejected. */
    private static String rejected(String old, String now) {
        return SmallPairs.main(SmallPairs.settled(SmallPairs.redline(old, now), Decision.REJECT));
    }

    private static void assertPlace(String main) {
        assertEquals(
                1,
                Pattern.compile("<w:bookmarkStart [^>]*w:name=\"place\"")
                        .matcher(main)
                        .results()
                        .count(),
                main);
        assertEquals(
                1, Pattern.compile("<w:bookmarkEnd").matcher(main).results().count(), main);
    }

    @Test
    void aDeletedPlaceComesBackWithItsLink() {
        assertPlace(rejected(marked("Deleted place.") + KEPT + LINK, KEPT));
        assertPlace(
                rejected(KEPT + marked("The place is here, and this stays.") + LINK, KEPT + paragraph("This stays.")));
        assertPlace(rejected(KEPT + table(marked("Deleted."), KEPT) + LINK + KEPT, KEPT));
    }

    @Test
    void aPlaceComesBackWhereItsTextStays() {
        assertPlace(rejected(marked("The place stays.") + LINK, paragraph("The place stays.") + KEPT));
        assertPlace(
                rejected(table(marked("In a cell."), KEPT) + LINK + KEPT, table(paragraph("In a cell."), KEPT) + KEPT));
        assertPlace(rejected(START + KEPT + END + LINK + KEPT, KEPT + KEPT));
    }

    @Test
    void aFieldNeedsItsPlaceToo() {
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE</w:instrText></w:r>"
                + "<w:r><w:instrText>REF place \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertPlace(rejected(marked("Deleted place.") + KEPT + field, KEPT));
    }

    @Test
    void whatNothingLeadsToStaysAway() {
        assertFalse(rejected(marked("Deleted place.") + KEPT, KEPT).contains("bookmark"));
    }

    @Test
    void aPlaceThatTheNewDocumentHasIsNotThereTwice() {
        assertPlace(rejected(marked("Deleted place.") + KEPT + LINK, KEPT + marked("Another place.")));
    }

    @Test
    void theNewDocumentKeepsThePlacesBetweenItsRows() {
        String now =
                table(KEPT, KEPT).replaceFirst("</w:tr>", "</w:tr>" + START).replace("</w:tbl>", END + "</w:tbl>");
        assertPlace(rejected(table(paragraph("Edited."), KEPT) + KEPT, now + KEPT));
    }

    @Test
    void aBookmarkIsWholeWhereOneEdgeWentWithItsRow() {
        String row = "<w:trPr><w:del w:id=\"9\" w:author=\"Ann\" w:date=\"2026-05-08T00:00:00Z\"/></w:trPr>";
        String first = "<w:p>" + START + "<w:r><w:t>Gone.</w:t></w:r></w:p>";
        String second = "<w:p><w:r><w:t>Kept.</w:t></w:r>" + END + "</w:p>";
        WordPackage word = SmallPairs.body(table(first, second).replaceFirst("<w:tr>", "<w:tr>" + row) + KEPT);
        String accepted = SmallPairs.main(SmallPairs.settled(word, Decision.ACCEPT));
        assertPlace(accepted);
        assertTrue(accepted.indexOf("bookmarkStart") < accepted.indexOf("bookmarkEnd"), accepted);
        assertFalse(accepted.contains("Gone."), accepted);
    }

    @Test
    void aCommentIsWholeWhereItsBeginningWentWithItsRow() {
        String row = "<w:trPr><w:del w:id=\"9\" w:author=\"Ann\" w:date=\"2026-05-08T00:00:00Z\"/></w:trPr>";
        String first = "<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t>Gone.</w:t></w:r></w:p>";
        String second =
                "<w:p><w:r><w:t>Kept.</w:t></w:r><w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>";
        WordPackage word =
                SmallPairs.word(SmallWordFile.of(table(first, second).replaceFirst("<w:tr>", "<w:tr>" + row) + KEPT)
                        .with(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"3\" w:author=\"Bob\">" + paragraph("Why?") + "</w:comment>"));
        WordPackage accepted = SmallPairs.settled(word, Decision.ACCEPT);
        assertEquals(List.of(), WordPackageCheck.check(accepted.parts().toBytes()));
        assertTrue(SmallPairs.main(accepted).contains("commentRangeStart"));
    }
}
