package engross.revisions;

import static engross.testkit.SmallWordFile.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.opc.WordPackage;
import engross.testkit.WordPackageCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Marks of others stay theirs; what they did without tracking is marked as the comparison's. */
class KeptMarksTest {
    private static final String BOB = " w:author=\"Bob\" w:date=\"2026-05-07T00:00:00Z\"";
    private static final WordComparison KEEPING =
            WordComparison.by("Ann", "2026-05-08T00:00:00Z").keepingMarks();

    private static String inserted(String text) {
        return "<w:ins w:id=\"1\"" + BOB + "><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:ins>";
    }

    private static String deleted(String text) {
        return "<w:del w:id=\"2\"" + BOB + "><w:r><w:delText xml:space=\"preserve\">" + text
                + "</w:delText></w:r></w:del>";
    }

    private static String newParagraph(String text) {
        return "<w:p><w:pPr><w:rPr><w:ins w:id=\"3\"" + BOB + "/></w:rPr></w:pPr>"
                + inserted(text).replace("w:id=\"1\"", "w:id=\"4\"") + "</w:p>";
    }

    private static Result<WordPackage> compared(String old, String now) {
        return KEEPING.compare(SmallPairs.body(old), "old.docx", SmallPairs.body(now), "new.docx");
    }

    private static List<String> byAuthor(WordPackage word, String author) {
        return Revisions.of(word, "").orThrow().stream()
                .filter(revision -> revision.author().equals(author))
                .map(revision -> revision.kind().label() + ": " + revision.text())
                .toList();
    }

    private static String text(WordPackage word) {
        return PlainText.of(Story.all(word, "").orThrow().get(0).root()).replace('\n', '|');
    }

    @Test
    void marksStayBesideThoseOfTheComparison() {
        String old = paragraph("One two.") + paragraph("Three four.") + paragraph("Five.");
        String now = "<w:p><w:r><w:t xml:space=\"preserve\">One </w:t></w:r>" + deleted("two.") + inserted("2.")
                + "</w:p>" + paragraph("Three and four.") + newParagraph("New.") + paragraph("Five.");
        Result<WordPackage> result = compared(old, now);
        assertEquals(List.of(), result.diagnostics());
        WordPackage redline = result.orThrow();
        assertEquals(List.of(), WordPackageCheck.check(redline.parts().toBytes()));
        assertEquals(List.of("insertion: and"), byAuthor(redline, "Ann"));
        assertEquals(
                List.of("deletion: two.", "insertion: 2.", "paragraph-insertion: New.", "insertion: New."),
                byAuthor(redline, "Bob"));
        assertEquals("One two.|Three four.|Five.|", text(SmallPairs.settled(redline, Decision.REJECT)));
        assertEquals("One 2.|Three and four.|New.|Five.|", text(SmallPairs.settled(redline, Decision.ACCEPT)));
        WordPackage theirs = Revisions.settle(
                        redline, "", one -> one.author().equals("Ann") ? Decision.ACCEPT : Decision.KEEP)
                .orThrow();
        assertEquals(byAuthor(SmallPairs.body(now), "Bob"), byAuthor(theirs, "Bob"));
        assertEquals(text(SmallPairs.body(now)), text(theirs));
    }

    @Test
    void marksInTextThatChangedOtherwiseAreTakenAsAcceptedAndTold() {
        String now = "<w:p><w:r><w:t xml:space=\"preserve\">One and </w:t></w:r>" + deleted("two.") + inserted("2.")
                + "</w:p>" + newParagraph("New.") + paragraph("End.");
        Result<WordPackage> result = compared(paragraph("One two.") + paragraph("End."), now);
        assertEquals(
                List.of("some-marks-accepted"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        assertTrue(
                result.diagnostics().get(0).message().startsWith("2 of"),
                result.diagnostics().toString());
        WordPackage redline = result.orThrow();
        assertEquals(List.of("paragraph-insertion: New.", "insertion: New."), byAuthor(redline, "Bob"));
        assertEquals("One two.|End.|", text(SmallPairs.settled(redline, Decision.REJECT)));
        assertEquals("One and 2.|New.|End.|", text(SmallPairs.settled(redline, Decision.ACCEPT)));
    }

    /** A paragraph that was inserted or deleted as a whole is apart from the next one. */
    @Test
    void aWholeParagraphStaysBesideOneThatChangedOtherwise() {
        String gone = newParagraph("Gone.")
                .replace("<w:ins ", "<w:del ")
                .replace("</w:ins>", "</w:del>")
                .replace("w:t>", "w:delText>")
                .replace("<w:t ", "<w:delText ");
        String now = paragraph("One.") + newParagraph("New.") + gone + newParagraph("Newer.")
                + "<w:p><w:r><w:t xml:space=\"preserve\">The very </w:t></w:r>" + deleted("end.") + inserted("last.")
                + "</w:p>";
        Result<WordPackage> result = compared(paragraph("One.") + paragraph("Gone.") + paragraph("The end."), now);
        WordPackage redline = result.orThrow();
        assertEquals(
                List.of(
                        "paragraph-insertion: New.",
                        "insertion: New.",
                        "paragraph-deletion: Gone.",
                        "deletion: Gone.",
                        "paragraph-insertion: Newer.",
                        "insertion: Newer."),
                byAuthor(redline, "Bob").subList(0, 6));
        assertEquals("One.|Gone.|The end.|", text(SmallPairs.settled(redline, Decision.REJECT)));
        assertEquals("One.|New.|Newer.|The very last.|", text(SmallPairs.settled(redline, Decision.ACCEPT)));
    }

    @Test
    void theOldDocumentIsTakenAsItWasBeforeItsMarks() {
        String marked = "<w:p><w:r><w:t xml:space=\"preserve\">One </w:t></w:r>" + inserted("two ") + "</w:p>"
                + paragraph("End.");
        Result<WordPackage> result = compared(marked, marked.replace("End.", "The end."));
        assertEquals(
                List.of("marks-rejected"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        WordPackage redline = result.orThrow();
        assertEquals(List.of("deletion: End", "insertion: The end"), byAuthor(redline, "Ann"));
        assertEquals(List.of("insertion: two"), byAuthor(redline, "Bob"));
        WordPackage theirs = Revisions.settle(
                        redline, "", one -> one.author().equals("Ann") ? Decision.REJECT : Decision.KEEP)
                .orThrow();
        assertEquals(text(SmallPairs.body(marked)), text(theirs));
    }

    /** Of documents with marks of every kind, compared with what they were before them, all are kept and none is added. */
    @Test
    void nothingIsAddedWhereAllIsTracked() throws IOException {
        List<String> other = new ArrayList<>();
        int files = 0;
        for (String folder : List.of("revisions/RP", "revisions/FA-RevTracking")) {
            try (Stream<Path> all = Files.list(Corpora.folder(folder)).sorted()) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    WordPackage now = Corpora.word(file);
                    List<Revision> marks = Revisions.of(now, "").orThrow();
                    if (marks.isEmpty()) {
                        continue;
                    }
                    files++;
                    Result<WordPackage> result =
                            KEEPING.compare(SmallPairs.settled(now, Decision.REJECT), "old", now, "new");
                    assertFalse(result.value().isEmpty(), () -> file + " " + result.diagnostics());
                    if (!marks.equals(Revisions.of(result.orThrow(), "").orThrow())) {
                        other.add(file.getFileName() + " " + result.diagnostics());
                    }
                }
            }
        }
        assertTrue(files > 70, files + " files");
        // In these, long passages of tracked paragraphs and tables are not found again as they were; that is told.
        assertTrue(
                other.size() <= 3 && other.stream().allMatch(one -> one.contains("some-marks-accepted")),
                () -> other.toString());
    }
}
