package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import engross.numbering.Numbering;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A redline that is numbered has the labels and references of both texts. */
class NumberedLawsTest {
    @Test
    void viewsOfTheNumberedRedlineAreTheNumberedTexts() {
        int references = 0;
        int cuts = 0;
        int joins = 0;
        for (int seed = 0; seed < 400; seed++) {
            Drafts drafts = new Drafts(seed % 2 == 0 ? "zh" : "en", new SplittableRandom(seed));
            Document draft = drafts.document(4);
            Document edited = new Editor(drafts, new SplittableRandom(seed + 11), 4)
                    .cuttingLists()
                    .edit(draft);
            Document base = seed % 4 < 2 ? draft : edited;
            Document revised = seed % 4 < 2 ? edited : draft;
            Document redline = Redline.compare(base, revised, Critic.by("RCC"), Redline.Options.DEFAULT)
                    .orThrow();
            Document numbered = Numbering.resolve(redline).orThrow();
            String name = "seed " + seed + "\n" + Critic.print(numbered) + "\n";
            assertEquals(form(base), views(Views.rejected(numbered)), name);
            assertEquals(form(revised), views(Views.accepted(numbered)), name);
            cuts += Critic.print(redline).contains("cut+\n") ? 1 : 0;
            joins += Critic.print(redline).contains("cut-\n") ? 1 : 0;
            references += Critic.print(redline).contains("[#") ? 1 : 0;
        }
        assertTrue(references > 100, "redlines with references: " + references);
        assertTrue(cuts > 100, "redlines with lists that are cut: " + cuts);
        assertTrue(joins > 100, "redlines with lists that are joined: " + joins);
    }

    private static String form(Document plain) {
        return views(Numbering.resolve(plain).orThrow());
    }

    private static String views(Document numbered) {
        StringBuilder text = new StringBuilder();
        NormalForm.of(numbered, Set.of())
                .forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
