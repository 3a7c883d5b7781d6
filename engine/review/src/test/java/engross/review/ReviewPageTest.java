package engross.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.review.Clause.Presence;
import java.util.ArrayList;
import java.util.List;
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

    @Test
    void theSameChangesGiveTheSamePage() {
        assertEquals(Samples.page("en"), Samples.page("en"));
    }
}
