package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import engross.model.Result;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Law: two layers hold three texts. */
class LayersTest {
    private static Result<Document> layers(Document issued, Document between, Document current) {
        return Layers.of(issued, between, current, Critic.by("Rev.1"), Critic.by("Rev.2"), Redline.Options.DEFAULT);
    }

    @Test
    void whatTheFirstInsertsAndTheSecondDeletesCarriesBoth() {
        Document layered = layers(
                        Critic.read("en", "The office shall report."),
                        Critic.read("en", "The office shall report every year."),
                        Critic.read("en", "The office shall report."))
                .orThrow();
        assertEquals(1, Register.of(layered, java.util.List.of()).changes().size());
        assertEquals("The office shall report.\n", Critic.print(Views.accepted(layered)));
        assertEquals("The office shall report.\n", Critic.print(Views.rejected(layered)));
        assertEquals("The office shall report every year.\n", Critic.print(Views.byAuthor(layered, "Rev.1")));
    }

    @Test
    void whatEachLayerDeletesStandsBeforeWhatItInserts() {
        Document layered = layers(
                        Critic.read("en", "The report is due in 2029.\nThe office pays."),
                        Critic.read("en", "The report is due in 2030.\nMembers meet each spring."),
                        Critic.read("en", "The draft is due in 2030.\nMembers meet each spring."))
                .orThrow();
        assertEquals(
                "The {--report--}{++draft++} is due in {--2029--}{++2030++}.\n"
                        + "{--The office pays--}{++Members meet each spring++}.\n",
                Critic.print(layered));
    }

    @Test
    void eachLayerHasItsOwnAuthor() {
        Document layered = layers(
                        Critic.read("en", "- one;\n- two."),
                        Critic.read("en", "- one;\n- two and a half;\n- three."),
                        Critic.read("en", "- one or more;\n- two and a half;\n- three."))
                .orThrow();
        assertEquals("- one;\n- two and a half;\n- three.\n", Critic.print(Views.byAuthor(layered, "Rev.1")));
        assertEquals(
                "- one or more;\n- two and a half;\n- three.\n",
                Critic.print(Views.acceptedOf(Views.acceptedOf(layered, "Rev.1"), "Rev.2")));
    }

    @Test
    void threeTextsAreInTwoLayersOrItIsTold() {
        int held = 0;
        for (int seed = 0; seed < 150; seed++) {
            Drafts drafts = new Drafts(seed % 2 == 0 ? "zh" : "en", new SplittableRandom(seed));
            Document issued = drafts.document(2);
            Document between = new Editor(drafts, new SplittableRandom(seed * 2L), 4, false).edit(issued);
            Document current = new Editor(drafts, new SplittableRandom(seed * 2L + 1), 4, false).edit(between);
            Result<Document> result = layers(issued, between, current);
            if (result.value().isEmpty()) {
                continue;
            }
            held++;
            Document layered = result.orThrow();
            assertEquals(Critic.print(issued), Critic.print(Views.rejected(layered)));
            assertEquals(Critic.print(current), Critic.print(Views.accepted(layered)));
            assertEquals(Critic.print(between), Critic.print(Views.byAuthor(layered, "Rev.1")));
        }
        assertTrue(held >= 140, "held: " + held);
    }
}
