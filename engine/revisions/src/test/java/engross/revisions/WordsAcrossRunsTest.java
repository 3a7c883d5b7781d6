package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.opc.WordPackage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a word is cut into runs says nothing: the same letters are the same word. */
class WordsAcrossRunsTest {
    private static final String BOOKMARK = "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:bookmarkEnd w:id=\"0\"/>";

    @Test
    void aWordInTwoRunsIsOneWord() {
        String cut = "<w:p><w:r><w:t>The wa</w:t></w:r>" + BOOKMARK
                + "<w:r><w:t xml:space=\"preserve\">y to the house.</w:t></w:r></w:p>";
        WordPackage redline = SmallPairs.redline(paragraph("The way to the house."), cut);
        assertEquals(List.of(), SmallPairs.revisions(redline));
        redline = SmallPairs.redline(cut, paragraph("The way to the old house."));
        assertEquals(List.of("insertion: old"), SmallPairs.revisions(redline));
    }

    @Test
    void aBookmarkInsideAWordStaysThere() {
        String cut = "<w:p><w:r><w:t>The wa</w:t></w:r>" + BOOKMARK
                + "<w:r><w:t xml:space=\"preserve\">y to the house.</w:t></w:r></w:p>";
        String main = SmallPairs.main(SmallPairs.redline(paragraph("The way to a house."), cut));
        assertTrue(main.matches("(?s).*wa</w:t></w:r><w:bookmarkStart [^>]*/><w:bookmarkEnd [^>]*/><w:r>.*"), main);
    }

    @Test
    void aFormatOfPartOfAWordIsAChangeOfThatPart() {
        String bold = "<w:p><w:r><w:t>The w</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>"
                + "<w:r><w:t>y.</w:t></w:r></w:p>";
        WordPackage redline = SmallPairs.redline(paragraph("The way."), bold);
        assertEquals(List.of("run-properties: a"), SmallPairs.revisions(redline));
        redline = SmallPairs.redline(bold, paragraph("The way."));
        assertEquals(List.of("run-properties: a"), SmallPairs.revisions(redline));
    }

    @Test
    void aBookmarkInsideAFieldStays() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + BOOKMARK
                + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String old = "<w:p><w:r><w:t xml:space=\"preserve\">On page </w:t></w:r>" + field + "</w:p>";
        String now = "<w:p><w:r><w:t xml:space=\"preserve\">See page </w:t></w:r>" + field + "</w:p>";
        WordPackage redline = SmallPairs.redline(old, now);
        assertEquals(List.of("deletion: On", "insertion: See"), SmallPairs.revisions(redline));
        assertTrue(SmallPairs.main(redline).contains("bookmarkStart"));
    }
}
