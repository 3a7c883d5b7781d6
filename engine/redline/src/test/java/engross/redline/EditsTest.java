package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redlines of texts that were edited as editors do, against the fewest characters that could be marked. */
class EditsTest {
    private static final int DRAFTS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ar"})
    void marksAreFewAndLegible(String language) {
        List<Double> excess = new ArrayList<>();
        int islands = 0;
        int shortIslands = 0;
        for (int seed = 0; seed < DRAFTS; seed++) {
            Drafts drafts = new Drafts(language, new SplittableRandom(seed));
            Document base = drafts.document(3);
            Document revised = new Editor(drafts, new SplittableRandom(seed + 7), 6).edit(base);
            Document redline = Redline.compare(base, revised, Critic.by("RCC"), Redline.Options.DEFAULT)
                    .orThrow();
            assertEquals(
                    NormalForm.of(revised, Set.of()), NormalForm.of(Views.accepted(redline), Set.of()), "seed " + seed);
            assertEquals(
                    NormalForm.of(base, Set.of()), NormalForm.of(Views.rejected(redline), Set.of()), "seed " + seed);
            assertEquals(base.equals(revised), !Views.hasMarks(redline), "seed " + seed);
            Effort effort = Effort.of(redline, base, revised);
            if (effort.fewest > 0) {
                excess.add(effort.excess());
            }
            islands += effort.islands;
            shortIslands += effort.shortIslands;
        }
        Collections.sort(excess);
        assertTrue(excess.size() > DRAFTS * 9 / 10, "most drafts are edited: " + excess.size());
        assertTrue(excess.get(excess.size() / 2) <= 1.05, "median: " + excess.get(excess.size() / 2));
        assertTrue(excess.get(excess.size() * 9 / 10) <= 1.2, "ninth decile: " + excess.get(excess.size() * 9 / 10));
        assertFalse(islands < DRAFTS, "there are islands: " + islands);
        assertTrue(shortIslands * 15 <= islands, shortIslands + " short ones of " + islands);
    }
}
