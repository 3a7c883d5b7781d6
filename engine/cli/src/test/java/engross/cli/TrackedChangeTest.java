package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.revisions.Kind;
import engross.revisions.Revision;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the changes of a Word file are told to a person. */
class TrackedChangeTest {
    private static Revision revision(int number, Kind kind, int paragraph, String text, int change) {
        return new Revision(
                number, kind, "Ann", "2026-05-08T00:00:00Z", "word/document.xml", paragraph, text, "", change);
    }

    private static String lines(Revision... revisions) {
        StringWriter out = new StringWriter();
        new RevisionList(List.of(revisions)).lines(new PrintWriter(out, true));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void anInsertedParagraphIsALineWithTheNumbersOfItsMarks() {
        Revision end = revision(3, Kind.PARAGRAPH_INSERTION, 2, "One. Two.", 3);
        Revision first = revision(4, Kind.INSERTION, 3, "One.", 3);
        Revision second = revision(5, Kind.INSERTION, 3, "Two.", 3);
        assertEquals(
                "  3-5  paragraph-insertion  Ann  2026-05-08  ¶3            One. Two.\n", lines(end, first, second));
        assertEquals("1 change: Ann 1", new RevisionList(List.of(end, first, second)).summary());
        // What is left of it when others are left out.
        assertEquals("    4  insertion  Ann  2026-05-08  ¶3            One.\n", lines(first));
    }

    @Test
    void numbersThatDoNotFollowEachOtherHaveCommas() {
        assertEquals(
                "1-2,4",
                new TrackedChange(List.of(
                                revision(1, Kind.ROW_DELETION, 1, "a", 1),
                                revision(2, Kind.DELETION, 1, "a", 1),
                                revision(4, Kind.DELETION, 2, "b", 1)))
                        .numbers());
    }
}
