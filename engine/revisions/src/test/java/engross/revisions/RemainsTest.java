package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import org.junit.jupiter.api.Test;

/** Nothing stays behind of what goes: neither notes that nothing refers to nor the code of fields. */
class RemainsTest {
    private static final String MARK = " w:id=\"9\" w:author=\"Ann\" w:date=\"2026-05-08T00:00:00Z\"";

    @Test
    void aNoteGoesWithItsReference() {
        String reference = "<w:del" + MARK + "><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:del>";
        WordPackage word = SmallPairs.word(SmallWordFile.of("<w:p><w:r><w:t>Text</w:t></w:r>" + reference + "</w:p>")
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + paragraph("A note.") + "</w:footnote>"));
        String accepted = SmallPairs.xml(SmallPairs.settled(word, Decision.ACCEPT), "word/footnotes.xml");
        assertFalse(accepted.contains("A note."), accepted);
        String rejected = SmallPairs.xml(SmallPairs.settled(word, Decision.REJECT), "word/footnotes.xml");
        assertTrue(rejected.contains("A note."), rejected);
    }

    @Test
    void aCommentGoesWithItsReference() {
        String commented = "<w:commentRangeStart w:id=\"3\"/><w:del" + MARK + "><w:r><w:delText>Text</w:delText></w:r>"
                + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:del><w:commentRangeEnd w:id=\"3\"/>";
        WordPackage accepted = commentGoes(SmallWordFile.of("<w:p>" + commented + "<w:r><w:t>more</w:t></w:r></w:p>"));
        assertFalse(SmallPairs.main(accepted).contains("commentRange"));
    }

    @Test
    void aCommentGoesWithItsReferenceInANote() {
        String commented = "<w:p><w:r><w:t>A note.</w:t></w:r><w:del" + MARK
                + "><w:r><w:commentReference w:id=\"3\"/></w:r>" + "</w:del></w:p>";
        commentGoes(SmallWordFile.of("<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + commented + "</w:footnote>"));
    }

    /** A comment is there until its deleted reference is accepted. @return the document after that */
    private static WordPackage commentGoes(SmallWordFile file) {
        String comment = "<w:comment w:id=\"3\" w:author=\"Bob\">" + paragraph("Why?") + "</w:comment>";
        WordPackage word = SmallPairs.word(file.with("comments", "comments", comment));
        WordPackage accepted = SmallPairs.settled(word, Decision.ACCEPT);
        assertFalse(SmallPairs.xml(accepted, "word/comments.xml").contains("Why?"));
        assertTrue(SmallPairs.xml(SmallPairs.settled(word, Decision.REJECT), "word/comments.xml")
                .contains("Why?"));
        return accepted;
    }

    @Test
    void theCodeOfAFieldGoesWithItsBeginning() {
        String begin = "<w:del" + MARK + "><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:delInstrText>PAGEREF a</w:delInstrText></w:r></w:del>";
        String end = "<w:del" + MARK + "><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:delText>7</w:delText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del>";
        WordPackage word = SmallPairs.body("<w:p>" + begin + "<w:r><w:instrText> \\* MERGEFORMAT </w:instrText></w:r>"
                + end + "<w:r><w:t>Text</w:t></w:r></w:p>");
        assertFalse(SmallPairs.main(SmallPairs.settled(word, Decision.ACCEPT)).contains("MERGEFORMAT"));
        assertTrue(SmallPairs.main(SmallPairs.settled(word, Decision.REJECT)).contains("MERGEFORMAT"));
        WordPackage kept = Revisions.settle(word, "", revision -> Decision.KEEP).orThrow();
        assertEquals(SmallPairs.main(word), SmallPairs.main(kept));
    }
}
