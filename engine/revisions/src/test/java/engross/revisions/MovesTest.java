package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.opc.WordPackage;
import engross.testkit.WordPackageCheck;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Paragraphs that stand at another place, as they were or edited on the way. */
class MovesTest {
    private static final String FIRST = "that the rules of the Council apply to all meetings;";
    private static final String SECOND = "that the secretariat shall publish the documents two weeks before;";
    private static final String THIRD =
            "that observers, whoever sent them, may speak at every meeting when the Chair allows it, and not else.";
    private static final String EDITED = "that the secretariat shall publish all documents three weeks before;";
    private static final String BEFORE = paragraph(FIRST) + paragraph(SECOND) + paragraph(THIRD) + paragraph("End.");
    private static final String AFTER = paragraph(FIRST) + paragraph(THIRD) + paragraph(EDITED) + paragraph("End.");

    private static String text(WordPackage word) {
        return PlainText.of(Story.all(word, "").orThrow().get(0).root());
    }

    private static WordPackage settled(WordPackage word, Function<Revision, Decision> decide) {
        return Revisions.settle(word, "", decide).orThrow();
    }

    private static WordPackage redline() {
        WordPackage redline = SmallPairs.redline(BEFORE, AFTER);
        assertEquals(List.of(), WordPackageCheck.check(redline.parts().toBytes()));
        return redline;
    }

    @Test
    void anEditedParagraphIsMovedWithTheEditInIt() {
        WordPackage redline = redline();
        String main = SmallPairs.main(redline);
        assertTrue(
                main.matches("(?s).*<w:moveFrom [^>]*><w:r><w:t[^>]*>" + SECOND + "</w:t></w:r></w:moveFrom>.*"), main);
        assertTrue(
                main.matches("(?s).*<w:moveTo [^>]*><w:del [^>]*><w:r><w:delText[^>]*>two</w:delText></w:r></w:del>"
                        + "</w:moveTo><w:ins [^>]*><w:r><w:t[^>]*>three</w:t></w:r></w:ins>.*"),
                main);
        List<String> revisions = SmallPairs.revisions(redline);
        assertTrue(revisions.contains("move-from: " + SECOND), revisions.toString());
        assertTrue(revisions.containsAll(List.of("deletion: two", "insertion: three")), revisions.toString());
    }

    @Test
    void theEditIsSettledApartFromTheMove() {
        WordPackage redline = redline();
        List<Kind> edits = List.of(Kind.INSERTION, Kind.DELETION);
        WordPackage moved = settled(redline, one -> edits.contains(one.kind()) ? Decision.KEEP : Decision.ACCEPT);
        assertEquals(
                List.of("deletion: the", "insertion: all", "deletion: two", "insertion: three"),
                SmallPairs.revisions(moved));
        assertEquals(text(SmallPairs.body(AFTER)), text(SmallPairs.settled(moved, Decision.ACCEPT)));
        assertEquals(
                text(SmallPairs.body(AFTER.replace(EDITED, SECOND))), text(SmallPairs.settled(moved, Decision.REJECT)));
        WordPackage unedited = settled(redline, one -> edits.contains(one.kind()) ? Decision.REJECT : Decision.KEEP);
        assertEquals(
                text(SmallPairs.body(AFTER.replace(EDITED, SECOND))),
                text(SmallPairs.settled(unedited, Decision.ACCEPT)));
        assertEquals(text(SmallPairs.body(BEFORE)), text(SmallPairs.settled(unedited, Decision.REJECT)));
    }

    @Test
    void oneEndOfAMoveTakesTheOtherWithIt() {
        WordPackage redline = redline();
        int from = Revisions.of(redline, "").orThrow().stream()
                .filter(one -> one.kind() == Kind.MOVE_FROM)
                .findFirst()
                .orElseThrow()
                .number();
        WordPackage moved = settled(redline, one -> one.number() == from ? Decision.ACCEPT : Decision.KEEP);
        assertFalse(SmallPairs.main(moved).contains("moveTo"), SmallPairs.main(moved));
        assertEquals(text(SmallPairs.body(AFTER)), text(SmallPairs.settled(moved, Decision.ACCEPT)));
    }

    @Test
    void whatIsMovedTogetherIsOneMoveThoughOnePartIsEdited() {
        String fourth = paragraph("that the report shall be submitted to the next session;");
        String main = SmallPairs.main(SmallPairs.redline(
                paragraph(FIRST)
                        + paragraph(SECOND)
                        + fourth
                        + paragraph(THIRD)
                        + paragraph(THIRD + " Again.")
                        + paragraph("End."),
                paragraph(FIRST)
                        + paragraph(THIRD)
                        + paragraph(THIRD + " Again.")
                        + paragraph(EDITED)
                        + fourth
                        + paragraph("End.")));
        assertEquals(2, main.split("<w:moveToRangeStart", -1).length, main);
        assertEquals(2, main.split("<w:moveFromRangeEnd", -1).length, main);
    }

    @Test
    void whatIsChangedMoreIsAnotherText() {
        String other = "that the Director shall report on documents of three committees;";
        String main = SmallPairs.main(SmallPairs.redline(BEFORE, AFTER.replace(EDITED, other)));
        assertFalse(main.contains("w:move"), main);
    }

    /** A note or field cannot be at both places. */
    @Test
    void aFieldIsDeletedAndInserted() {
        String field = "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>";
        String main = SmallPairs.main(SmallPairs.redline(
                BEFORE.replace(SECOND + "</w:t></w:r></w:p>", SECOND + "</w:t></w:r>" + field),
                AFTER.replace(EDITED + "</w:t></w:r></w:p>", EDITED + "</w:t></w:r>" + field)));
        assertTrue(main.contains("fldSimple"), main);
        assertFalse(main.contains("w:move"), main);
    }

    @Test
    void linksAndLooksAreComparedWhereTheTextWasMovedTo() {
        String old =
                "<w:p><w:r><w:t xml:space=\"preserve\">that the secretariat shall </w:t></w:r><w:hyperlink w:anchor=\"top\">"
                        + "<w:r><w:t>publish the documents</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> two weeks before the meeting;</w:t></w:r></w:p>";
        String now = old.replace("publish the documents", "publish documents")
                .replace(
                        "<w:r><w:t xml:space=\"preserve\"> two",
                        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> two");
        String top =
                "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"top\"/><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>Top</w:t></w:r></w:p>";
        WordPackage redline = SmallPairs.redline(
                top + paragraph(FIRST) + old + paragraph(THIRD) + paragraph("End."),
                top + paragraph(FIRST) + paragraph(THIRD) + now + paragraph("End."));
        assertEquals(List.of(), WordPackageCheck.check(redline.parts().toBytes()));
        List<String> revisions = SmallPairs.revisions(redline);
        assertTrue(revisions.contains("deletion: the"), revisions.toString());
        assertTrue(SmallPairs.main(redline).contains("rPrChange"));
    }

    /** The edges of a move must have a date. */
    @Test
    void withoutADateNothingIsMoved() {
        WordPackage redline = WordComparison.by("Ann", "")
                .compare(SmallPairs.body(BEFORE), "old", SmallPairs.body(AFTER), "new")
                .orThrow();
        assertEquals(List.of(), WordPackageCheck.check(redline.parts().toBytes()));
        assertFalse(SmallPairs.main(redline).contains("w:move"), SmallPairs.main(redline));
    }
}
