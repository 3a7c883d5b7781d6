package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import engross.model.Document;
import engross.model.Result;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of every redline. */
class RedlineLawsTest {
    private static final int TREES = 3000;

    /** The proof inside comparing is not relied on: both views are looked at again. */
    private static Document redline(String name, Document base, Document revised) {
        Document merged = Comparison.of(base, revised, Critic.by("RCC"), Set.of(), Comparison.Lists.CUT)
                .redline();
        try {
            assertEquals(form(base), form(Views.rejected(merged)), "rejected");
            assertEquals(form(revised), form(Views.accepted(merged)), "accepted");
        } catch (AssertionError fault) {
            throw new AssertionError(name + "\n" + Critic.print(merged), fault);
        }
        Result<Document> result = Redline.compare(base, revised, Critic.by("RCC"), Redline.Options.DEFAULT);
        try {
            Document redline = result.orThrow();
            assertEquals(form(revised), form(Views.accepted(redline)), "accepted");
            assertEquals(form(base), form(Views.rejected(redline)), "rejected");
            return redline;
        } catch (AssertionError | RuntimeException fault) {
            throw new AssertionError(
                    name + "\n" + Critic.print(base) + "----\n" + Critic.print(revised) + "---- redline\n"
                            + Critic.print(
                                    Comparison.of(base, revised, Critic.by("RCC"), Set.of(), Comparison.Lists.CUT)
                                            .redline()),
                    fault);
        }
    }

    private static String form(Document document) {
        StringBuilder text = new StringBuilder();
        NormalForm.of(document, Set.of())
                .forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    @Test
    void twoViewsOfOneTree() {
        for (int seed = 0; seed < TREES; seed++) {
            Document marked = MarkedTrees.next(new SplittableRandom(seed));
            redline("seed " + seed, Views.rejected(marked), Views.accepted(marked));
        }
    }

    @Test
    void unrelatedTrees() {
        for (int seed = 0; seed < TREES; seed++) {
            Document base = Views.accepted(MarkedTrees.next(new SplittableRandom(seed)));
            redline("seed " + seed, base, Views.accepted(MarkedTrees.next(new SplittableRandom(seed + 1))));
        }
    }

    /** Other drafts have the same ids for other items, and refer to them. */
    @Test
    void unrelatedDrafts() {
        for (int seed = 0; seed < 200; seed++) {
            String language = seed % 2 == 0 ? "zh" : "en";
            Document base = new Drafts(language, new SplittableRandom(seed)).document(6);
            redline("seed " + seed, base, new Drafts(language, new SplittableRandom(seed + 5000)).document(6));
        }
    }

    @Test
    void aTextComparedWithItselfHasNoMarks() {
        for (int seed = 0; seed < TREES; seed++) {
            Document text = Views.accepted(MarkedTrees.next(new SplittableRandom(seed)));
            assertFalse(Views.hasMarks(redline("seed " + seed, text, text)), "seed " + seed);
        }
    }
}
