package engross.redline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import engross.model.Inline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A redline that people made: base and revised text are what it holds, and ours must change no more of it. */
class ContributionSeedTest {
    @Test
    void changesNoMoreThanPeopleDid() throws IOException {
        Path seed = Path.of(System.getProperty("engross.root"), "../shared/seeds/contribution-mod-1332.zh.yaml");
        Assumptions.assumeTrue(Files.exists(seed), "the seeds are not here");
        Document human = Seed.read(Files.readAllLines(seed));
        Document ours = Redline.compare(
                        Views.rejected(human), Views.accepted(human), Critic.by("RUS"), Redline.Options.DEFAULT)
                .orThrow();
        assertTrue(changed(human) > 1500, "read in full: " + changed(human));
        assertTrue(changed(ours) <= changed(human), changed(ours) + " against " + changed(human));
    }

    static int changed(Document document) {
        int[] sum = {0};
        Walk.paragraphs(
                document.body(),
                paragraph -> paragraph.content().forEach(inline -> {
                    if (inline instanceof Inline.Text text && !text.change().isNone()) {
                        sum[0] += text.text().length();
                    }
                }));
        return sum[0];
    }
}
