package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Document;
import engross.model.Paragraph;
import engross.model.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that a quadratic comparison would not finish: the limit is far above what comparing takes, and far below that. */
class HostileTest {
    private static Document compare(Document base, Document revised) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> Redline.compare(base, revised, Critic.by("RCC"), Redline.Options.DEFAULT)
                        .orThrow());
    }

    @Test
    void oneEndlessParagraph() {
        String word = "to and fro, ";
        Document base = Critic.read("en", word.repeat(30_000) + "end");
        Document revised = Critic.read("en", "start " + word.repeat(29_000) + "middle " + word.repeat(2_000));
        assertTrue(Views.hasMarks(compare(base, revised)));
    }

    @Test
    void unrelatedEndlessParagraphs() {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            first.append('a').append(i).append(i % 3 == 0 ? " the " : " of ");
            second.append('b').append(i).append(i % 7 == 0 ? " the " : " of ");
        }
        assertTrue(Views.hasMarks(compare(Critic.read("en", first.toString()), Critic.read("en", second.toString()))));
    }

    @Test
    void manyParagraphsThatAreAllAlike() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            blocks.add(Paragraph.of("para", i % 2 == 0 ? "ditto" : "idem"));
        }
        List<Block> fewer = new ArrayList<>(blocks);
        fewer.remove(5_000);
        fewer.remove(2_000);
        Document redline = compare(Critic.document("en", blocks, List.of()), Critic.document("en", fewer, List.of()));
        assertEquals(2 * "ditto".length(), ContributionSeedTest.changed(redline), "changed characters");
    }

    @Test
    void otherLanguage() {
        Result<Document> result = Redline.compare(
                Critic.read("en", "a"), Critic.read("fr", "a"), Critic.by("RCC"), Redline.Options.DEFAULT);
        assertEquals(
                List.of("different-language"),
                result.diagnostics().stream().map(fault -> fault.code()).toList());
    }

    @Test
    void marksInABaseAreAWarning() {
        Document marked = Critic.read("en", "a {++b ++}c");
        Result<Document> result =
                Redline.compare(marked, Critic.read("en", "a b c"), Critic.by("RCC"), Redline.Options.DEFAULT);
        assertEquals(
                List.of("compared-with-marks"),
                result.diagnostics().stream().map(fault -> fault.code()).toList());
        assertFalse(Views.hasMarks(result.orThrow()));
    }
}
