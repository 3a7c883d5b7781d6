package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Place;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedIdsTest {
    @Test
    void whatLeadsToAnotherNameLeadsToTheOneThatThePartHas() {
        SharedIds ids = new SharedIds();
        assertEquals("a", ids.of(List.of("a", "", "b")));
        assertEquals("a", target(ids, "b"));
        assertEquals("c", target(ids, "c"));
    }

    @Test
    void namesTheOtherWayRoundEnd() {
        SharedIds ids = new SharedIds();
        ids.of(List.of("a", "b"));
        ids.of(List.of("b", "a"));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals("a", target(ids, "a")));
    }

    private static String target(SharedIds ids, String id) {
        Block paragraph =
                Paragraph.of("Normal", List.of(new Inline.Reference(id, Format.PLAIN, Change.NONE, Place.NONE)));
        Document document = Critic.document("en", List.of(paragraph), List.of());
        Paragraph settled = (Paragraph) ids.settled(document).body().get(0);
        return ((Inline.Reference) settled.content().get(0)).target();
    }
}
