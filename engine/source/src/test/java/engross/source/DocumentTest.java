package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Revision;
import engross.source.SourceBlock.Call;
import engross.source.SourceBlock.CallKind;
import engross.source.SourceBlock.Cell;
import engross.source.SourceBlock.Heading;
import engross.source.SourceBlock.Image;
import engross.source.SourceBlock.Item;
import engross.source.SourceBlock.ItemList;
import engross.source.SourceBlock.Numbered;
import engross.source.SourceBlock.PageBreak;
import engross.source.SourceBlock.Para;
import engross.source.SourceBlock.Quote;
import engross.source.SourceBlock.Remark;
import engross.source.SourceBlock.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String REPORT = "type: report\nlanguage: en\nsource: secretary-general\ntitle: Archive\n";

    private static SourceDocument read(String source) {
        return Sources.read(source.getBytes(StandardCharsets.UTF_8), "a.yaml", TestVocabulary.HOUSE)
                .orThrow();
    }

    private static <T extends SourceBlock> T block(Class<T> kind, String yaml) {
        return assertInstanceOf(kind, read(REPORT + "body:\n" + yaml).body().get(0));
    }

    @Test
    void fieldsKeepTheirWrittenText() {
        SourceDocument document = read("type: decision\nlanguage: en\nnumber: 0641\ndate: '2026-05-08'\nplenary: 3\n"
                + "title: |\n  One\n  Two\nheadings: I\ngroup: Group on rooms\nbody:\n- para: Text.\n");
        assertEquals(Optional.of("0641"), document.field("number"));
        assertEquals(Optional.of("2026-05-08"), document.field("date"));
        assertEquals(
                List.of("number", "date", "plenary", "group"),
                List.copyOf(document.fields().keySet()));
        assertEquals("One<br>Two", Spelled.out(document.title()));
        assertEquals("I", document.headings());
        assertEquals(Optional.empty(), document.field("symbol"));
    }

    @Test
    void coverAndNotesHaveParagraphs() {
        SourceDocument document = read(REPORT
                + "cover:\n  action: |-\n    One\n    line.\n\n    Two.\n  purpose: To inform.\n"
                + "body:\n- para: Text[^b] and[^a].\nfootnotes:\n  a: A note.\n  b: |-\n    First.\n\n    Second.\n");
        assertEquals("action", document.cover().get(0).key());
        assertEquals(
                List.of("One<br>line.", "Two."),
                document.cover().get(0).paragraphs().stream().map(Spelled::out).toList());
        assertEquals(
                List.of("a", "b"), document.notes().stream().map(SourceNote::id).toList());
        assertEquals(2, document.notes().get(1).paragraphs().size());
    }

    @Test
    void headingsInBothForms() {
        Heading plain = block(Heading.class, "- heading: Rooms\n  level: 2\n  id: rooms\n");
        assertEquals(2, plain.level());
        assertTrue(plain.numbered());
        assertEquals("rooms", plain.id());
        Heading options = block(Heading.class, "- heading: {text: Rooms, numbered: false, id: inner}\n");
        assertEquals(1, options.level());
        assertFalse(options.numbered());
        assertEquals("inner", options.id());
    }

    @Test
    void smallBlocks() {
        assertEquals(
                2,
                block(Quote.class, "- quote: |-\n    One.\n\n    Two.\n").body().size());
        assertEquals(1, block(Quote.class, "- quote:\n  - para: One.\n").body().size());
        assertEquals("Text.", Spelled.out(block(Remark.class, "- note: Text.\n").text()));
        assertEquals("end", block(PageBreak.class, "- pagebreak:\n  id: end\n").id());
        assertEquals("", block(PageBreak.class, "- pagebreak\n").id());
        Image image = block(Image.class, "- image: {file: maps/a.png, alt: A map, width: 50, title: Map}\n");
        assertEquals(
                "maps/a.png A map 50.0 Map",
                image.file() + " " + image.alternativeText() + " " + image.widthPercent() + " "
                        + Spelled.out(image.title()));
        Numbered numbered = block(Numbered.class, "- numbered:\n    text: One\n    body:\n    - para: Two\n");
        assertEquals(1, numbered.body().size());
    }

    @Test
    void callsByKeyAndInOwnWords() {
        Call key = block(Call.class, "- call: recalling\n  text: the rules,\n  body:\n  - para: More.\n");
        assertEquals("recalling", key.key());
        assertTrue(key.text().isEmpty());
        assertEquals(1, key.items().size());
        assertEquals(1, key.items().get(0).body().size());
        Call own = block(Call.class, "- call: asks *everybody*\n  kind: operative\n  items: [one, two]\n");
        assertEquals("asks <i>everybody</i>", Spelled.out(own.text()));
        assertEquals(Optional.of(CallKind.OPERATIVE), own.kind());
    }

    @Test
    void tablesShareTheirWidth() {
        Table table = block(
                Table.class,
                "- table:\n    title: Rooms\n    columns: [{title: A, width: 40}, {width: 20}, B, {title: ''}]\n    header: 1\n"
                        + "    rows:\n    - [a, b, c, d]\n    - insert: [{text: e, columns: 2}, '', [{para: f}, {para: g}]]\n"
                        + "    - [h, i, j, |-\n        k\n        l\n\n        m\n      ]\n"
                                .replace("|-\n        k\n        l\n\n        m\n      ", "\"k\\nl\\n\\nm\""));
        assertEquals(
                List.of(40.0, 20.0, 20.0, 20.0),
                table.columns().stream().map(SourceBlock.Column::percent).toList());
        assertTrue(table.headed());
        assertTrue(table.rows().get(0).header());
        assertFalse(table.rows().get(1).header());
        assertTrue(table.rows().get(1).change().isInserted());
        Cell wide = table.rows().get(1).cells().get(0);
        assertEquals(2, wide.columnSpan());
        assertEquals("[+e+]", text(wide.body().get(0)));
        assertEquals("", text(table.rows().get(1).cells().get(1).body().get(0)));
        assertEquals("k<br>l", text(table.rows().get(2).cells().get(3).body().get(0)));
        assertEquals(2, table.rows().get(2).cells().get(3).body().size());
    }

    private static String text(SourceBlock block) {
        return Spelled.out(assertInstanceOf(Para.class, block).text());
    }

    @Test
    void wholeChangesReachEverythingInside() {
        String contribution = "type: contribution\nlanguage: en\nsource: Ruritania\ntitle: Rooms\ndate: 2026-02-01\n"
                + "changes: {by: Editor}\nbody:\n- insert:\n    list: a)\n    items:\n    - text: One\n      body:\n      - table: {columns: [A], rows: [[x]]}\n"
                + "proposals:\n- action: MOD\n  by: RUR\n  date: 2026-03-31\n  number: RUR/1/1\n  amended: C26\n  reasons: Because.\n"
                + "  instrument:\n    type: resolution\n    number: 7\n    amended: C24\n    title: 'Open {++every++} day'\n"
                + "    body:\n    - call: decides\n      items:\n      - one;\n      - delete: two;\n      - three[^n].\n"
                + "    annexes:\n    - insert:\n        title: Rooms\n        id: rooms\n        label: null\n        body:\n        - para: One.\n"
                + "    footnotes:\n      n: 'A note {--indeed--}.'\n";
        SourceDocument document = read(contribution);
        Revision editor = new Revision("Editor", "2026-02-01T00:00:00Z");
        ItemList list = assertInstanceOf(ItemList.class, document.body().get(0));
        assertEquals(editor, list.change().inserted());
        Item item = list.items().get(0);
        assertEquals(editor, item.change().inserted());
        Table table = assertInstanceOf(Table.class, item.body().get(0));
        assertEquals(editor, table.rows().get(0).change().inserted());
        assertEquals("[+x+]", text(table.rows().get(0).cells().get(0).body().get(0)));
        assertEquals("[+A+]", Spelled.out(table.columns().get(0).title()));

        SourceProposal proposal = document.proposals().get(0);
        Revision ruritania = new Revision("RUR", "2026-03-31T00:00:00Z");
        assertEquals(ruritania, proposal.by());
        assertTrue(proposal.tracked());
        assertEquals("RUR/1/1", proposal.number());
        assertEquals("C26", proposal.amended().orElseThrow().text());
        assertEquals("Because.", Spelled.out(proposal.reasons().get(0)));
        SourceDocument instrument = proposal.instrument();
        assertEquals("en", instrument.language());
        assertEquals("Open [+every+] day", Spelled.out(instrument.title()));
        Call call = assertInstanceOf(Call.class, instrument.body().get(0));
        assertEquals(ruritania, call.items().get(1).change().deleted());
        assertEquals("[-two;-]", Spelled.out(call.items().get(1).text()));
        SourceAnnex annex = instrument.annexes().get(0);
        assertFalse(annex.labelled());
        assertEquals(ruritania, annex.change().inserted());
        assertEquals("[+One.+]", text(annex.body().get(0)));
        assertTrue(instrument.notes().isEmpty());
        assertEquals(
                "A note [-indeed-].",
                Spelled.out(document.notes().get(0).paragraphs().get(0)));
    }

    @Test
    void marksAreTheSubmittersWhereNothingElseIsSaid() {
        SourceDocument document = read(REPORT + "body:\n- para: One{>>why?<<}\n");
        assertEquals(
                new Revision("secretary-general", null),
                document.comments().get(0).by());
    }

    @Test
    void warningsCanBeSwitchedOff() {
        String source = REPORT + "cover: {action: To note}\nbody:\n- para: A “quotation\n";
        assertEquals(2, codes(source).size());
        assertEquals(List.of("unpaired"), codes("rules: {off: [cover-stop]}\n" + source));
    }

    private static List<String> codes(String source) {
        return Sources.read(source.getBytes(StandardCharsets.UTF_8), "a.yaml", TestVocabulary.HOUSE)
                .diagnostics()
                .stream()
                .map(found -> found.code())
                .toList();
    }
}
