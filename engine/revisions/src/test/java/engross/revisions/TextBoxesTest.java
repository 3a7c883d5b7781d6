package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import engross.opc.WordPackage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word writes a text box twice, for new readers and for old ones. */
class TextBoxesTest {
    private static String box(String chosen, String otherwise) {
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + chosen
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + "<w:txbxContent>" + otherwise
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    }

    private static WordPackage compared(String old, String now) {
        return WordComparison.by("Ann", "2026-05-08T00:00:00Z")
                .compare(SmallPairs.body(old), "old", SmallPairs.body(now), "new")
                .orThrow();
    }

    @Test
    void aChangeInATextBoxIsOneRevisionInBothForms() {
        String old = paragraph("The old text.");
        String now = paragraph("The new text.");
        WordPackage redline = compared(box(old, old), box(now, now));
        assertEquals(List.of("deletion: old", "insertion: new"), SmallPairs.revisions(redline));
        WordPackage settled = Revisions.settle(redline, "", one -> one.number() == 1 ? Decision.REJECT : Decision.KEEP)
                .orThrow();
        assertEquals(List.of("insertion: new"), SmallPairs.revisions(settled));
        assertFalse(SmallPairs.main(settled).contains("delText"));
    }

    @Test
    void formsThatSayDifferentThingsAreDifferentRevisions() {
        WordPackage redline = compared(
                box(paragraph("The old text."), paragraph("No old text here.")),
                box(paragraph("The new text."), paragraph("No new text there.")));
        assertEquals(
                List.of("deletion: old", "insertion: new", "deletion: old text here", "insertion: new text there"),
                SmallPairs.revisions(redline));
    }
}
