package engross.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.model.Block;
import engross.model.Change;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.NumberForm;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Where the marks of paragraphs stand that were inserted behind inserted text. */
class ParagraphMarksTest {
    private static final Change ANN = Change.inserted(new Revision("Ann", null));
    private static final Change BEN = Change.inserted(new Revision("Ben", null));

    @Test
    void whatIsTypedAtTheEndIsOneStretch() {
        assertEquals("+ + .", marks(text("Item", "more", ANN), inserted("Item", ANN), inserted("Item", ANN)));
        assertEquals("+ . .", marks(text("Item", "more", ANN), inserted("Item", ANN), kept()));
    }

    @Test
    void anItemIsInsertedAsAWhole() {
        Item first = new Item("", List.of(text("Item", "more", ANN)), Change.NONE, Place.NONE);
        Item second = new Item("", List.of(text("Item", "all", Change.NONE)), ANN, Place.NONE);
        assertEquals("+ .", marks(new Sequence(NumberForm.DECIMAL, false, List.of(first, second), Place.NONE)));
    }

    @Test
    void allElseStaysAsItIs() {
        assertEquals(". +", marks(text("Item", "kept", Change.NONE), inserted("Item", ANN)));
        assertEquals(". +", marks(text("Item", "more", BEN), inserted("Item", ANN)), "of another author");
        assertEquals(". +", marks(text("Item", "more", ANN), inserted("Heading", ANN)), "of another style");
        assertEquals(
                ". + +",
                marks(text("Item", "more", ANN), inserted("Heading", ANN), inserted("Item", ANN)),
                "with one of another style between");
        assertEquals(". .", marks(text("Item", "more", ANN), kept()));
        Paragraph half = inserted("Item", ANN)
                .withContent(List.of(
                        new Inline.Text("joined", Format.PLAIN, ANN),
                        new Inline.Text("kept", Format.PLAIN, Change.NONE)));
        assertEquals(". +", marks(text("Item", "more", ANN), half), "a paragraph that has other text");
    }

    private static Paragraph text(String style, String end, Change change) {
        return Paragraph.of(
                style,
                List.of(
                        new Inline.Text("text ", Format.PLAIN, Change.NONE),
                        new Inline.Text(end, Format.PLAIN, change)));
    }

    private static Paragraph inserted(String style, Change change) {
        return Paragraph.of(style, List.of(new Inline.Text("new", Format.PLAIN, change)))
                .withChange(change);
    }

    private static Paragraph kept() {
        return text("Item", "", Change.NONE);
    }

    /** For each paragraph a point where its mark stays and a plus where it is inserted. */
    private static String marks(Block... body) {
        ParagraphMarks marks = ParagraphMarks.of(List.of(body));
        List<String> found = new ArrayList<>();
        each(List.of(body), Change.NONE, change -> found.add(marks.next(change).isNone() ? "." : "+"));
        return String.join(" ", found);
    }

    private static void each(List<? extends Block> blocks, Change outer, Consumer<Change> visit) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                visit.accept(paragraph.change().within(outer));
            } else if (block instanceof Sequence sequence) {
                sequence.items().forEach(item -> each(item.body(), item.change().within(outer), visit));
            }
        }
    }
}
