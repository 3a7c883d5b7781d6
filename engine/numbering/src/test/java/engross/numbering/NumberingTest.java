package engross.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Direction;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.NumberForm;
import engross.model.NumberForm.Numerals;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.model.Sequence;
import engross.testkit.MarkedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final Revision RUS = new Revision("RUS", "2026-03-31T00:00:00Z");
    private static final Change IN = Change.inserted(RUS);
    private static final Change OUT = Change.deleted(RUS);
    private static final NumberForm LETTERS = new NumberForm(Numerals.LOWER_LETTER, List.of(), "", ")", Format.ITALIC);
    private static final NumberForm DASH = new NumberForm(Numerals.FIXED, List.of("–"), "", "", Format.PLAIN);

    @Test
    void headingsAndNumberedParagraphsShareTheOutline() {
        assertLines(
                List.of(
                        "I|Introduction",
                        "1.1|a",
                        "II|Proposal",
                        "2.1|b",
                        "2.2|c",
                        "2.3|Sub",
                        "2.3.1|d",
                        "III|End",
                        "3.1|e"),
                heading(1, "Introduction", Change.NONE),
                numbered("a"),
                heading(1, "Proposal", Change.NONE),
                numbered("b"),
                numbered("c"),
                heading(2, "Sub", Change.NONE),
                numbered("d"),
                heading(1, "End", Change.NONE),
                numbered("e"));
    }

    @Test
    void withoutHeadingsNumberedParagraphsHaveOneNumber() {
        assertLines(List.of("1|a", "2|b"), numbered("a"), numbered("b"));
    }

    @Test
    void anInsertedHeadingRenumbersWhatFollowsAsTrackedText() {
        assertLines(
                List.of("I|A", "{+II+}{+|+}{+New+}¶+", "{-II-}{+III+}|B", "{-2-}{+3+}.1|text"),
                heading(1, "A", Change.NONE),
                heading(1, "New", IN),
                heading(1, "B", Change.NONE),
                numbered("text"));
    }

    @Test
    void frozenNumbersStayAndWhatIsNewIsCountedBehindThem() {
        Block[] blocks = {
            heading(1, "New first", IN),
            heading(1, "A", Change.NONE),
            numbered("a"),
            numbered("b").withChange(IN).withContent(List.of(new Inline.Text("b", Format.PLAIN, IN))),
            numbered("c"),
            heading(1, "New", IN),
            numbered("d").withChange(IN).withContent(List.of(new Inline.Text("d", Format.PLAIN, IN))),
            heading(1, "B", Change.NONE),
            numbered("e")
        };
        Renumbering freeze = new Renumbering(Renumbering.Mode.FREEZE, List.of("bis", "ter"));
        assertEquals(
                List.of(
                        "{+I+}{+bis+}{+|+}{+New first+}¶+",
                        "I|A",
                        "1.1|a",
                        "{+1.1+}{+bis+}{+|+}{+b+}¶+",
                        "1.2|c",
                        "{+I+}{+ter+}{+|+}{+New+}¶+",
                        "{+Iter.1+}{+|+}{+d+}¶+",
                        "II|B",
                        "2.1|e"),
                MarkedText.lines(Numbering.resolve(document(List.of(blocks), List.of()), freeze)
                        .orThrow()));
        Renumbering both = new Renumbering(Renumbering.Mode.BOTH, List.of("bis", "ter"));
        assertEquals(
                List.of("a)|a", "{+a)+}{+bis+}{+ [b)]+}{+|+}{+b+}¶+", "b){+ [c)]+}|c", "{-c)-}{-|-}{-d-}¶-"),
                MarkedText.lines(Numbering.resolve(
                                document(
                                        List.of(sequence(
                                                LETTERS,
                                                item("a", Change.NONE),
                                                item("b", IN),
                                                item("c", Change.NONE),
                                                item("d", OUT))),
                                        List.of()),
                                both)
                        .orThrow()));
    }

    @Test
    void aListThatIsCutCountsOnInTheTextThatHasItWhole() {
        Block[] cut = {
            sequence(LETTERS, item("a", Change.NONE), item("b", Change.NONE)),
            sequence(LETTERS, item("x", IN)),
            sequence(LETTERS, item("c", Change.NONE), item("new", IN), item("d", Change.NONE))
                    .withCut(IN)
        };
        List<Block> joined = List.of(
                sequence(LETTERS, item("a", Change.NONE), item("b", OUT)),
                sequence(LETTERS, item("c", Change.NONE)).withCut(OUT));
        List<Block> single = List.of(
                new Sequence(DASH, true, List.of(item("a", Change.NONE)), Place.NONE),
                new Sequence(LETTERS, true, List.of(item("b", Change.NONE)), Place.NONE),
                new Sequence(LETTERS, true, List.of(item("c", Change.NONE)), Place.NONE).withCut(IN));
        assertLines(List.of("a)|a", "b)|b", "{+x+}¶+", "{-c-}{+a+})|c", "{+b)+}{+|+}{+new+}¶+", "{-d-}{+c+})|d"), cut);
        assertLines(List.of("a)|a", "{-b)-}{-|-}{-b-}¶-", "{+b)+}{+|+}c"), joined.toArray(Block[]::new));
        assertLines(List.of("–|a", "{-a)-}{-|-}b", "{-b)-}{-|-}c"), single.toArray(Block[]::new));
        Renumbering freeze = new Renumbering(Renumbering.Mode.FREEZE, List.of("bis", "ter"));
        assertEquals(
                List.of("a)|a", "b)|b", "{+x+}¶+", "c)|c", "{+c)+}{+bis+}{+|+}{+new+}¶+", "d)|d"),
                MarkedText.lines(Numbering.resolve(document(List.of(cut), List.of()), freeze)
                        .orThrow()));
        assertEquals(
                List.of("a)|a", "{-b)-}{-|-}{-b-}¶-", "{+b)+}{+|+}c"),
                MarkedText.lines(
                        Numbering.resolve(document(joined, List.of()), freeze).orThrow()));
    }

    @Test
    void insertedAndDeletedItemsRenumberTheOthersAndADeletedOneKeepsItsNumber() {
        assertLines(
                List.of(
                        "1|a",
                        "{+2+}{+|+}{+b+}¶+",
                        "{+3+}{+|+}{+c+}¶+",
                        "{-2-}{+4+}|d",
                        "{-3-}{-|-}{-e-}¶-",
                        "{-4-}{+5+}|f"),
                sequence(
                        NumberForm.DECIMAL,
                        item("a", Change.NONE),
                        item("b", IN),
                        item("c", IN),
                        item("d", Change.NONE),
                        item("e", OUT),
                        item("f", Change.NONE)));
    }

    @Test
    void aSingleItemIsBareAndLosesItsLabelAsATrackedChange() {
        assertLines(List.of("alone"), sequence(LETTERS, item("alone", Change.NONE)));
        assertLines(
                List.of("{-a)-}{-|-}stays", "{-b)-}{-|-}{-goes-}¶-"),
                sequence(LETTERS, item("stays", Change.NONE), item("goes", OUT)));
        assertLines(
                List.of("{+a)+}{+|+}stays", "{+b)+}{+|+}{+comes+}¶+"),
                sequence(LETTERS, item("stays", Change.NONE), item("comes", IN)));
    }

    @Test
    void whatWasInsertedAndDeletedAgainIsInNeitherText() {
        Change both = new Change(RUS, RUS);
        assertLines(
                List.of("a)|x", "{+{-b)-}+}{+{-|-}+}{+{-y-}+}¶+¶-", "b)|z"),
                sequence(LETTERS, item("x", Change.NONE), item("y", both), item("z", Change.NONE)));
    }

    @Test
    void aDashIsADashForASingleItemToo() {
        assertLines(List.of("–|one"), sequence(DASH, item("one", Change.NONE)));
    }

    @Test
    void joinedParagraphsHaveOneLabelInTheTextThatJoinsThem() {
        Paragraph first = new Paragraph(
                "", "Normal", new Label.Numbered(), text("first half, ", Change.NONE), IN, false, Place.NONE);
        Paragraph second = new Paragraph(
                "", "Normal", new Label.Numbered(), text("second half", Change.NONE), Change.NONE, false, Place.NONE);
        assertLines(
                List.of("1|first half, ¶+", "{+2+}{+|+}second half", "{-2-}{+3+}|last"),
                first,
                second,
                numbered("last"));
    }

    @Test
    void annexesAreNumberedWhenThereAreSeveralAndCounted() {
        assertLines(List.of("Annex: 1", "ANNEX"), count(), annex(Change.NONE));
        assertLines(List.of("Annexes: 2", "ANNEX 1", "ANNEX 2"), count(), annex(Change.NONE), annex(Change.NONE));
        assertLines(
                List.of("{-Annex: 1-}{+Annexes: 2+}", "ANNEX{+ 1+}", "{+ANNEX 2+}¶+"),
                count(),
                annex(Change.NONE),
                annex(IN));
        assertLines(List.of("{+Annex: 1+}¶+", "{+ANNEX+}¶+"), count(), annex(IN));
    }

    @Test
    void referencesFollowTheirClause() {
        Paragraph referring = Paragraph.of(
                "Normal",
                List.of(Inline.Text.of("see "), new Inline.Reference("clause", Format.PLAIN, Change.NONE, Place.NONE)));
        Item target = new Item("clause", item("target", Change.NONE).body(), Change.NONE, Place.NONE);
        assertLines(
                List.of("see <{-a-}{+b+})>", "{+a)+}{+|+}{+new+}¶+", "{-a-}{+b+})|target", "{-b-}{+c+})|more"),
                referring,
                sequence(LETTERS, item("new", IN), target, item("more", Change.NONE)));
    }

    @Test
    void referencesToAnAnnexThatMovedShowItsNumberInEachText() {
        Paragraph referring = Paragraph.of(
                "Normal",
                List.of(
                        new Inline.Reference("fees~", Format.PLAIN, OUT, Place.NONE),
                        new Inline.Reference("fees", Format.PLAIN, IN, Place.NONE)));
        assertLines(
                List.of("<{-ANNEX 1-}><{+ANNEX 2+}>", "{-ANNEX 1-}¶-", "ANNEX {-2-}{+1+}", "{+ANNEX 2+}¶+"),
                referring,
                named("fees~", annex(OUT)),
                annex(Change.NONE),
                named("fees", annex(IN)));
    }

    private static Division named(String id, Division annex) {
        return new Division(annex.role(), id, true, annex.body(), annex.change(), Place.NONE);
    }

    @Test
    void aReferenceToSomethingWithoutANumberIsAnError() {
        Place place = new Place("a.yaml", 7, 12);
        Paragraph referring =
                Paragraph.of("Normal", List.of(new Inline.Reference("bare", Format.PLAIN, Change.NONE, place)));
        Paragraph bare = Paragraph.of("Normal", "text").withId("bare");
        Result<Document> result = Numbering.resolve(document(List.of(referring, bare), List.of()));
        assertTrue(result.value().isEmpty());
        assertEquals("reference-without-number", result.diagnostics().get(0).code());
        assertEquals(place, result.diagnostics().get(0).place());
    }

    @Test
    void notesAreNumberedInTheOrderOfTheirReferences() {
        Paragraph text = Paragraph.of(
                "Normal",
                List.of(
                        new Inline.NoteReference("late", List.of(), IN),
                        new Inline.NoteReference("early", List.of(), Change.NONE),
                        new Inline.NoteReference("early", List.of(), Change.NONE)));
        Document document = document(List.of(text), List.of(note("early"), note("late"), note("unused")));
        assertEquals(
                List.of("{+^{+1+}+}^{-1-}{+2+}{-1-}{+2+}", "note {+1+}{+|+}late", "note {-1-}{+2+}|early"),
                MarkedText.lines(Numbering.resolve(document).orThrow()));
    }

    /** What was moved is the first reference of one text here, and of the other there. */
    @Test
    void aNoteWhoseReferenceMovedIsBroughtAlongInBothTexts() {
        Paragraph moved = Paragraph.of(
                "Normal",
                List.of(
                        new Inline.NoteReference("moved", List.of(), OUT),
                        new Inline.NoteReference("kept", List.of(), Change.NONE),
                        new Inline.NoteReference("moved", List.of(), IN)));
        assertEquals(
                List.of("{-^{-1-}-}^{-2-}{+1+}{+^{+2+}+}", "note {-1-}{+2+}|moved", "note {-2-}{+1+}|kept"),
                MarkedText.lines(Numbering.resolve(document(List.of(moved), List.of(note("moved"), note("kept"))))
                        .orThrow()));
        Paragraph taken = Paragraph.of(
                "Normal",
                List.of(
                        new Inline.NoteReference("twice", List.of(), OUT),
                        new Inline.NoteReference("twice", List.of(), Change.NONE)));
        assertEquals(
                List.of("{-^{-1-}-}{-1-}{+^{+1+}+}", "note 1|twice"),
                MarkedText.lines(Numbering.resolve(document(List.of(taken), List.of(note("twice"))))
                        .orThrow()));
    }

    private static void assertLines(List<String> expected, Block... blocks) {
        assertEquals(
                expected,
                MarkedText.lines(
                        Numbering.resolve(document(List.of(blocks), List.of())).orThrow()));
    }

    private static Document document(List<Block> body, List<Note> notes) {
        Metadata metadata = new Metadata("en-GB", Direction.LEFT_TO_RIGHT, "", "", "", "", "", Map.of());
        return new Document(metadata, Furniture.NONE, body, notes, List.of(), Map.of());
    }

    private static Note note(String id) {
        return new Note(id, List.of(), List.of(Paragraph.of("FootnoteText", id)), Place.NONE);
    }

    private static Paragraph heading(int level, String text, Change change) {
        NumberForm roman = new NumberForm(Numerals.UPPER_ROMAN, List.of(), "", "", Format.PLAIN);
        return new Paragraph(
                "", "Heading1", new Label.Outline(level, roman), text(text, change), change, false, Place.NONE);
    }

    private static Paragraph numbered(String text) {
        return Paragraph.of("Normal", text).withLabel(new Label.Numbered());
    }

    private static Sequence sequence(NumberForm form, Item... items) {
        return new Sequence(form, true, List.of(items), Place.NONE);
    }

    private static Item item(String text, Change change) {
        Paragraph paragraph = Paragraph.of("Normal", text(text, change)).withChange(change);
        return new Item("", List.of(paragraph), change, Place.NONE);
    }

    private static List<Inline> text(String text, Change change) {
        return List.of(new Inline.Text(text, Format.PLAIN, change));
    }

    private static Paragraph count() {
        return Paragraph.of(
                "Normal", List.of(new Inline.Total("annex", "Annex: 1", "Annexes: {n}", Format.PLAIN, Change.NONE)));
    }

    private static Division annex(Change change) {
        Paragraph title = Paragraph.of(
                        "AnnexNo", List.of(new Inline.Ordinal("annex", "ANNEX", "ANNEX {n}", Format.PLAIN, change)))
                .withChange(change);
        return new Division("annex", "", true, List.of(title), change, Place.NONE);
    }
}
