package engross.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Revision;
import engross.review.Clause.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page says, without a browser. */
class ReviewPageTest {
    @Test
    void everyChangeIsAClauseWithItsKindAndAuthors() {
        List<String> clauses = Samples.review("en").changes().stream()
                .map(clause -> clause.number() + " " + Kind.of(clause.symbol()).key() + " " + clause.authors())
                .toList();
        assertEquals(
                List.of(
                        "1 modified [NLA]",
                        "2 modified [EST & <co>]",
                        "3 added [NLA]",
                        "4 suppressed [NLA]",
                        "5 added [NLA]",
                        "6 modified [EST & <co>]"),
                clauses);
    }

    /** What has no text to show leaves no gap in the numbers. */
    @Test
    void changesAreNumberedInARow() {
        Document document = Samples.document("en");
        List<Block> body = new ArrayList<>(document.body());
        body.add(2, Samples.paragraph("Normal", Change.inserted(Samples.NORLAND)));
        Review review = Review.of(document.withBody(body), "a.docx", List.of(), paragraph -> false);
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                review.changes().stream().map(Clause::number).toList());
    }

    /** Where a paragraph was split or joined, its end is all that changed. */
    @Test
    void theEndOfAParagraphIsShownWhereItAloneChanged() {
        Change inserted = Change.inserted(Samples.NORLAND);
        Document document = Samples.document("en")
                .withBody(List.of(
                        Samples.paragraph("Normal", inserted, Samples.text("First half,", Change.NONE)),
                        Samples.paragraph("Normal", inserted, Samples.text("New.", inserted)),
                        Samples.plain("Normal", "second half.")));
        Review review = Review.of(document, "a.docx", List.of(), paragraph -> false);
        String page = ReviewPage.html(review, Samples.labels("en"));
        assertTrue(page.contains("First half,<ins title=\"inserted – NLA, 2026-04-07\">¶</ins>"), page);
        assertFalse(page.contains("New.</ins><ins"), page);
    }

    @Test
    void textOfDocumentsIsNeverMarkup() {
        String page = Samples.page("en");
        assertTrue(page.contains("that &lt;reports&gt; are "));
        assertTrue(page.contains("EST &amp; &lt;co&gt;"));
        assertTrue(page.contains("Too short: see &lt;the rules&gt;."));
        assertFalse(page.contains("<co>") || page.contains("<reports>") || page.contains("<the rules>"));
    }

    @Test
    void nothingOnThePageLeadsToTheNetwork() {
        String page = Samples.page("en");
        assertTrue(page.contains("default-src &#39;none&#39;"));
        assertFalse(Pattern.compile("(?:src|href|action)=\"(?!#)|url\\(|@import|https?:")
                .matcher(page)
                .find());
    }

    @Test
    void theLanguageOfThePageIsThatOfTheDocument() {
        assertTrue(Samples.page("ar").contains("<html lang=\"ar-EG\" dir=\"rtl\">"));
        assertTrue(Samples.page("zh").contains("<html lang=\"zh-CN\" dir=\"ltr\">"));
        for (String language : Samples.HOUSE.languages()) {
            assertFalse(Samples.page(language).contains("review."), "a word is missing in " + language);
        }
    }

    @Test
    void ofTwoFilesItIsToldInWhichAChangeIs() {
        Document first = Samples.document("en");
        List<Block> body = new ArrayList<>(first.body());
        body.set(2, Samples.changed("that meetings ", "should", "shall", " be held;", Samples.ESTMARK));
        body.set(4, Samples.plain("Normal", "that <reports> are long & clear;"));
        body.add(
                3,
                Samples.paragraph(
                        "Normal",
                        Change.inserted(Samples.ESTMARK),
                        Samples.text("that only the other adds this;", Change.inserted(Samples.ESTMARK))));
        Review one = Samples.review("en");
        Review other = Review.of(first.withBody(body), "other.docx", List.of(), paragraph -> false);
        List<String> held = Review.ofTwo(one, other).changes().stream()
                .map(clause -> clause.presence() + " " + clause.after().strip())
                .toList();
        assertEquals(
                List.of(
                        Presence.BOTH + " that meetings shall be held;",
                        Presence.SECOND + " that only the other adds this;",
                        Presence.FIRST + " that <reports> are short & clear;",
                        Presence.BOTH + " that this is new;",
                        Presence.BOTH + " ",
                        Presence.BOTH + " Cameras\nThree",
                        Presence.BOTH + " within thirty days"),
                held);
    }

    /** Two replacements in one clause: the first in both files, the second another one in each. */
    @Test
    void whereBothFilesChangeAClauseOtherwiseTheirMarksAreToldApart() {
        Review one = twoMarks("ten", Samples.NORLAND, "one.docx");
        Review other = twoMarks("twenty", Samples.ESTMARK, "other.docx");
        Review held = Review.ofTwo(one, other);
        assertEquals(
                List.of(Presence.FIRST + " [0, 1, 2]", Presence.SECOND + " [0, 1, 2]"),
                held.changes().stream()
                        .map(clause -> clause.presence() + " "
                                + new TreeSet<>(clause.shared().marks()))
                        .toList());
        // "five" is deleted in both as well: what is put in its place differs.
        assertEquals(3, held.marks(Presence.BOTH));
        assertEquals(1, held.marks(Presence.FIRST));
        assertEquals(1, held.marks(Presence.SECOND));
        String page = ReviewPage.html(held, Samples.labels("en"));
        assertTrue(page.contains("<ins class=\"in-one\" title=\"inserted – NLA, 2026-04-07; only in one.docx"), page);
        assertTrue(page.contains(">twenty</ins>"));
        assertTrue(page.contains("changed otherwise in the other file; here: one.docx"));
    }

    private static Review twoMarks(String now, Revision by, String name) {
        Paragraph clause = Samples.paragraph(
                "Normal",
                Change.NONE,
                Samples.text("that meetings ", Change.NONE),
                Samples.text("should", Change.deleted(by)),
                Samples.text("shall", Change.inserted(by)),
                Samples.text(" last ", Change.NONE),
                Samples.text("five", Change.deleted(by)),
                Samples.text(now, Change.inserted(by)),
                Samples.text(" days;", Change.NONE));
        Document document = Samples.document("en").withBody(List.of(clause));
        return Review.of(document, name, List.of(), paragraph -> false);
    }

    @Test
    void aThousandChangesOfTwoFilesAreHeldQuickly() {
        List<Block> body = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            body.add(Samples.changed("that clause " + i + " ", "should", "shall", " be held;", Samples.NORLAND));
            others.add(Samples.changed(
                    "that clause " + i + " ", "should", i % 3 == 0 ? "may" : "shall", " be held;", Samples.ESTMARK));
            if (i % 50 == 0) {
                body.add(Samples.plain("Normal", "only here " + i));
                others.add(Samples.plain("Normal", "only there " + i));
            }
        }
        Review one = Review.of(Samples.document("en").withBody(body), "one.docx", List.of(), paragraph -> false);
        Review other = Review.of(Samples.document("en").withBody(others), "other.docx", List.of(), paragraph -> false);
        Review held = assertTimeout(Duration.ofSeconds(20), () -> Review.ofTwo(one, other));
        assertEquals(4_000 + 1_334, held.changes().size());
    }

    @Test
    void theSameChangesGiveTheSamePage() {
        assertEquals(Samples.page("en"), Samples.page("en"));
    }
}
