package engross.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Change IN = Change.inserted(Critic.by("RCC"));
    private static final Change OUT = Change.deleted(Critic.by("ARB"));

    private static Paragraph paragraph(String style, Change mark, Inline... content) {
        return Paragraph.of(style, List.of(content)).withChange(mark);
    }

    private static Inline text(String text, Change change) {
        return Remarked.of(Inline.Text.of(text), change);
    }

    private static Document body(Block... blocks) {
        return Critic.document("en", List.of(blocks), List.of());
    }

    @Test
    void joinedParagraphHasTheLabelOfItsFirstTextAndTheStyleOfItsMark() {
        Paragraph first = paragraph("heading", OUT, text("One", Change.NONE))
                .withId("one")
                .withLabel(new Label.Outline(1, NumberForm.DECIMAL));
        Paragraph second =
                paragraph("para", Change.NONE, text(" and two", Change.NONE)).withId("two");
        Block joined = Views.accepted(body(first, second)).body().get(0);
        assertEquals(
                paragraph("para", Change.NONE, text("One and two", Change.NONE))
                        .withId("one")
                        .withLabel(first.label()),
                joined);
    }

    @Test
    void whollyDeletedParagraphLeavesTheNextAsItWas() {
        Paragraph gone = paragraph("heading", OUT, text("One", OUT)).withId("one");
        Paragraph stays =
                paragraph("para", Change.NONE, text("Two", Change.NONE)).withId("two");
        assertEquals(List.of(stays), Views.accepted(body(gone, stays)).body());
        assertEquals(2, Views.rejected(body(gone, stays)).body().size());
    }

    @Test
    void whatFollowsAnItemThatJoinedTheOneBeforeBelongsToThatOne() {
        Item one = Critic.item(paragraph("item", OUT, text("a", Change.NONE)));
        Item two = Critic.item(
                paragraph("item", Change.NONE, text("b", Change.NONE)),
                paragraph("p", Change.NONE, text("c", Change.NONE)));
        assertEquals("- ab\n  c\n", Critic.print(Views.accepted(body(Critic.sequence(List.of(one, two))))));
        assertEquals("- a\n- b\n  c\n", Critic.print(Views.rejected(body(Critic.sequence(List.of(one, two))))));
    }

    @Test
    void sequenceWithoutItemsGoes() {
        Item item = new Item("", List.of(paragraph("item", IN, text("a", IN))), IN, Place.NONE);
        Sequence sequence = Critic.sequence(List.of(item));
        assertTrue(Views.rejected(body(sequence)).body().isEmpty());
        assertEquals("- a\n", Critic.print(Views.accepted(body(sequence))));
    }

    @Test
    void textBeforeATableStaysApartWhenItsMarkGoes() {
        Document document = body(
                paragraph("p", OUT, text("before", Change.NONE)),
                Critic.read("en", "|| x").body().get(0),
                paragraph("p", Change.NONE, text("after", Change.NONE)));
        assertEquals("before\ntable |\nrow\n| x\nafter\n", Critic.print(Views.accepted(document)));
    }

    @Test
    void insertedByOneAndDeletedByAnotherIsInTheTextOfTheFirstOnly() {
        Change both = new Change(Critic.by("RCC"), Critic.by("ARB"));
        Document document = body(paragraph("p", Change.NONE, text("a", Change.NONE), text("b", both)));
        assertEquals("a\n", Critic.print(Views.accepted(document)));
        assertEquals("a\n", Critic.print(Views.rejected(document)));
        assertEquals("ab\n", Critic.print(Views.byAuthor(document, "RCC")));
        assertEquals("a\n", Critic.print(Views.byAuthor(document, "ARB")));
    }

    @Test
    void whatTwoAuthorsDidTogetherIsInTheTextOfEach() {
        Change both = Change.inserted(Critic.by("ARB; RCC"));
        Document document = body(paragraph("p", Change.NONE, text("a", Change.NONE), text("b", both)));
        assertEquals("ab\n", Critic.print(Views.byAuthor(document, "RCC")));
        assertEquals("ab\n", Critic.print(Views.byAuthor(document, "ARB")));
        assertEquals("a\n", Critic.print(Views.byAuthor(document, "AR")));
    }

    @Test
    void labelOfANumberedTreeIsShownAsItsMarksSay() {
        Label label = new Label.Fixed(List.of(text("4", OUT), text("6", IN), new Inline.Tab(Change.NONE)));
        Document document =
                body(paragraph("p", Change.NONE, text("a", Change.NONE)).withLabel(label));
        assertEquals("6→a\n", Critic.print(Views.accepted(document)));
        assertEquals("4→a\n", Critic.print(Views.rejected(document)));
        assertEquals("{--4--}{++6++}→a\n", Critic.print(document));
    }

    @Test
    void aPlainTreeHasNoMarks() {
        assertFalse(Views.hasMarks(Critic.read("en", "a\n- b\n|| c")));
    }
}
