package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.opc.WordPackage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader sees a paragraph with its end as one change, and so a row; each mark is still settled by its own number. */
class ChangeNumbersTest {
    private static String by(String author) {
        return " w:author=\"" + author + "\" w:date=\"2026-05-08T00:00:00Z\"";
    }

    private static String inserted(String author, String text) {
        return "<w:ins w:id=\"1\"" + by(author) + "><w:r><w:t>" + text + "</w:t></w:r></w:ins>";
    }

    private static String deleted(String author, String text) {
        return "<w:del w:id=\"2\"" + by(author) + "><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    /** A paragraph whose end Ann inserted. */
    private static String ending(String content) {
        return "<w:p><w:pPr><w:rPr><w:ins w:id=\"3\"" + by("Ann") + "/></w:rPr></w:pPr>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** The numbers of the revisions of each change. */
    private static List<String> changes(WordPackage word) {
        Map<Integer, List<String>> changes = Revisions.of(word, "").orThrow().stream()
                .collect(Collectors.groupingBy(
                        Revision::change,
                        TreeMap::new,
                        Collectors.mapping(revision -> Integer.toString(revision.number()), Collectors.toList())));
        return changes.values().stream().map(one -> String.join(" ", one)).toList();
    }

    private static List<String> changes(String body) {
        return changes(SmallPairs.body(body));
    }

    @Test
    void aParagraphAndItsEndAreOne() {
        assertEquals(List.of("1 2"), changes(ending(inserted("Ann", "New.")) + paragraph("End.")));
        assertEquals(
                List.of("1 2 3", "4"),
                changes(ending("<w:hyperlink w:anchor=\"a\">" + inserted("Ann", "New") + "</w:hyperlink>"
                                + "<w:bookmarkStart w:id=\"7\" w:name=\"b\"/><w:bookmarkEnd w:id=\"7\"/>"
                                + inserted("Ann", "er."))
                        + ending("")
                        + paragraph("End.")));
    }

    @Test
    void whatOthersDidInItIsTheirs() {
        assertEquals(
                List.of("1", "2", "3"),
                changes(ending(inserted("Ann", "New ") + inserted("Bob", "text.")) + paragraph("End.")));
        String deletedByBob = "<w:ins w:id=\"1\"" + by("Ann") + ">" + deleted("Bob", "text.") + "</w:ins>";
        assertEquals(List.of("1 2", "3"), changes(ending(deletedByBob) + paragraph("End.")));
    }

    @Test
    void aSplitParagraphIsOneMarkAlone() {
        assertEquals(List.of("1"), changes(ending(run("First half,")) + paragraph("second half.")));
        assertEquals(
                List.of("1", "2", "3"),
                changes(ending(run("First") + inserted("Ann", " half,")) + "<w:p>" + inserted("Ann", "The ")
                        + run("end") + "</w:p>"));
    }

    @Test
    void whatIsTypedBehindAParagraphIsAParagraph() {
        assertEquals(
                List.of("1 3", "2 4"),
                changes(ending(run("One.")) + ending(inserted("Ann", "Two.")) + "<w:p>" + inserted("Ann", "Three.")
                        + "</w:p>"));
        // Here the paragraph between is whole, and the last one is another's.
        assertEquals(
                List.of("1", "2 3", "4"),
                changes(ending(run("One.")) + ending(inserted("Ann", "Two.")) + "<w:p>" + inserted("Bob", "Three.")
                        + "</w:p>"));
    }

    @Test
    void aRowIsOneWithWhatIsInIt() {
        String cell =
                "<w:tc><w:tcPr/>" + ending(inserted("Ann", "a")) + "<w:p>" + inserted("Bob", "b") + "</w:p></w:tc>";
        String row = "<w:tr><w:trPr><w:ins w:id=\"5\"" + by("Ann") + "/></w:trPr>" + cell + cell + "</w:tr>";
        assertEquals(
                List.of("1 2 3 5 6", "4", "7"),
                changes("<w:tbl><w:tblPr/><w:tblGrid/>" + row + "</w:tbl>" + paragraph("End.")));
    }

    @Test
    void ofAMovedParagraphEachEndIsOne() {
        String long1 = "A paragraph that is long enough to be known again.";
        WordPackage redline = SmallPairs.redline(
                paragraph(long1) + paragraph("Between.") + paragraph("Stays."),
                paragraph("Between.") + paragraph(long1) + paragraph("Stays."));
        assertEquals(List.of("1 2", "3 4"), changes(redline));
    }

    @Test
    void eachMarkIsSettledByItsOwnNumber() {
        WordPackage word = SmallPairs.body(paragraph("One.") + ending(inserted("Ann", "New. ")) + paragraph("End."));
        WordPackage joined = Revisions.settle(
                        word, "", revision -> revision.number() == 1 ? Decision.REJECT : Decision.ACCEPT)
                .orThrow();
        assertEquals(
                "One.\nNew. End.\n",
                PlainText.of(Story.all(joined, "").orThrow().get(0).root()));
    }
}
