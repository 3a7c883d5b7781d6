package engross.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostic;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Inline.Text;
import engross.model.Label;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Result;
import engross.model.Revision;
import engross.model.Table;
import engross.testkit.WordPackageCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** How single things are written. */
class WordWriterTest {
    private static final Revision ANN = new Revision("Ann", "2026-03-31T00:00:00Z");
    private static final Place PLACE = new Place("a.yaml", 7, 3);

    private static Document document(String language, List<Block> body, Note... notes) {
        Metadata metadata = new Metadata(
                CouncilHouse.tag(language),
                CouncilHouse.direction(language),
                "Ti<tle",
                "",
                "",
                "C26/1",
                "2026-05-08",
                Map.of());
        return new Document(metadata, Furniture.NONE, body, List.of(notes), List.of(), Map.of());
    }

    private static Result<byte[]> write(String language, List<Block> body, Note... notes) {
        return CouncilHouse.writer(language).write(document(language, body, notes));
    }

    /** The inside of w:body, its section properties left out. */
    private static String body(String language, Inline... content) {
        return inside(write(language, List.of(Paragraph.of("Normal", List.of(content))))
                .orThrow());
    }

    private static String inside(byte[] docx) {
        assertEquals(List.of(), WordPackageCheck.check(docx));
        String xml = part(docx, "word/document.xml");
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr>"));
    }

    private static String part(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException("no part " + name);
    }

    private static Text text(String text, Change change) {
        return new Text(text, Format.PLAIN, change);
    }

    @Test
    void neighboursOfOneLookShareARun() {
        assertEquals(
                "<w:p><w:r><w:t>2.1</w:t><w:tab/><w:t xml:space=\"preserve\">a </w:t><w:t>b</w:t></w:r>"
                        + "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>c</w:t></w:r></w:p>",
                body(
                        "en",
                        Text.of("2.1"),
                        new Inline.Tab(Change.NONE),
                        Text.of("a "),
                        Text.of("b"),
                        new Text("c", Format.BOLD, Change.NONE)));
    }

    @Test
    void runsOfOneChangeShareAMark() {
        String by = " w:author=\"Ann\" w:date=\"2026-03-31T00:00:00Z\">";
        assertEquals(
                "<w:p><w:del w:id=\"0\"" + by + "<w:r><w:delText>4</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"1\"" + by + "<w:r><w:t>6</w:t><w:tab/></w:r></w:ins>"
                        + "<w:ins w:id=\"2\"" + by
                        + "<w:del w:id=\"3\" w:author=\"Ben\"><w:r><w:delText>x</w:delText></w:r>"
                        + "</w:del></w:ins></w:p>",
                body(
                        "en",
                        text("4", Change.deleted(ANN)),
                        text("6", Change.inserted(ANN)),
                        new Inline.Tab(Change.inserted(ANN)),
                        text("x", new Change(ANN, new Revision("Ben", null)))));
    }

    @Test
    void aMarkStandsInsideALink() {
        String xml = body("en", new Inline.Link("https://example.org/ä b", List.of(text("x", Change.inserted(ANN)))));
        assertTrue(xml.contains("<w:hyperlink r:id=\"rId4\" w:history=\"1\"><w:ins "), xml);
        assertTrue(xml.contains("<w:rStyle w:val=\"Hyperlink\"/>"), xml);
    }

    @Test
    void anAddressBecomesAUri() {
        byte[] docx = write(
                        "en",
                        List.of(Paragraph.of(
                                "Normal",
                                List.of(
                                        new Inline.Link("https://example.org/ä b", List.of(Text.of("x"))),
                                        new Inline.Link("https://example.org/ä b", List.of(Text.of("y")))))))
                .orThrow();
        assertEquals(List.of(), WordPackageCheck.check(docx));
        assertTrue(part(docx, "word/_rels/document.xml.rels").contains("https://example.org/%C3%A4%20b"));
    }

    @Test
    void arabicTextAndTheSymbolsInItAreRunsOfTheirOwn() {
        String xml = body("ar", Text.of("الوثيقة C26/59(Rev.1) لعام 2026"));
        assertEquals(
                "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">الوثيقة </w:t></w:r>"
                        + "<w:r><w:t>C26/59(Rev.1)</w:t></w:r><w:r><w:rPr><w:rtl/></w:rPr>"
                        + "<w:t xml:space=\"preserve\"> لعام </w:t></w:r><w:r><w:t>2026</w:t></w:r></w:p>",
                xml);
    }

    @Test
    void chineseQuotationMarksAreSetInTheChineseFont() {
        assertTrue(body("zh", Text.of("“引号”")).contains("<w:rFonts w:hint=\"eastAsia\"/>"));
        assertFalse(body("zh", Text.of("the Council’s")).contains("hint"));
        assertFalse(body("en", Text.of("“quoted”")).contains("hint"));
    }

    @Test
    void chineseEmphasisIsAFaceAndLatinEmphasisSlanted() {
        String xml = body("zh", new Text("强调abc", Format.ITALIC, Change.NONE));
        assertTrue(xml.contains("<w:rStyle w:val=\"Emphasis\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>强调"), xml);
        assertTrue(xml.contains("<w:i/><w:iCs/></w:rPr><w:t>abc"), xml);
    }

    @Test
    void aNoteCarriesItsMarkTwice() {
        Note note = new Note(
                "n",
                List.of(text("1", Change.deleted(ANN)), text("2", Change.inserted(ANN)), new Inline.Tab(Change.NONE)),
                List.of(Paragraph.of("FootnoteText", "why")),
                PLACE);
        List<Text> label = List.of(text("1", Change.deleted(ANN)), text("2", Change.inserted(ANN)));
        Inline reference = new Inline.NoteReference("n", label, Change.NONE);
        byte[] docx = write("en", List.of(Paragraph.of("Normal", List.of(reference))), note)
                .orThrow();
        String style = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        assertTrue(
                inside(docx)
                        .startsWith("<w:p><w:r>" + style
                                + "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/></w:r><w:del "),
                inside(docx));
        String notes = part(docx, "word/footnotes.xml");
        assertTrue(notes.contains("<w:r>" + style + "<w:t>2</w:t></w:r></w:ins><w:r><w:tab/></w:r>"), notes);
    }

    @Test
    void anInsertedRowMarksItsParagraphsToo() {
        Table.Cell cell = new Table.Cell("", List.of(Paragraph.of("Tabletext", "a")), 1, 1, PLACE);
        Table.Row row = new Table.Row(false, List.of(cell), Change.inserted(ANN), PLACE);
        Table table = new Table("", "Table", "what", List.of(new Table.Column(10_000)), List.of(row), PLACE);
        String xml = inside(write("en", List.of(table)).orThrow());
        assertTrue(xml.contains("<w:trPr><w:cantSplit/><w:ins "), xml);
        assertTrue(xml.contains("<w:pPr><w:pStyle w:val=\"Tabletext\"/><w:rPr><w:ins "), xml);
        assertTrue(xml.contains("</w:pPr><w:ins "), xml);
        assertTrue(xml.contains("<w:tblDescription w:val=\"what\"/>"), xml);
    }

    @Test
    void aTableKeepsItsDistanceFromTheTextAbove() {
        Table.Cell cell = new Table.Cell("", List.of(Paragraph.of("Tabletext", "a")), 1, 1, PLACE);
        Table.Row row = new Table.Row(false, List.of(cell), Change.NONE, PLACE);
        Table table = new Table("", "Table", "", List.of(new Table.Column(10_000)), List.of(row), PLACE);
        Division annex = new Division("annex", "", false, List.of(table), Change.NONE, PLACE);
        String spaced = "<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr>";
        String xml = inside(write("en", List.of(Paragraph.of("Normal", "x"), Paragraph.of("Normal", "b"), table))
                .orThrow());
        assertTrue(xml.contains(spaced + "<w:r><w:t>b"), xml);
        assertFalse(xml.contains(spaced + "<w:r><w:t>x"), xml);
        assertTrue(inside(
                        write("en", List.of(Paragraph.of("Normal", "b"), annex)).orThrow())
                .contains(spaced));
        String titled = inside(
                write("en", List.of(Paragraph.of("Tabletitle", "b"), table)).orThrow());
        assertFalse(titled.contains("w:after=\"120\""), titled);
    }

    @Test
    void theDistanceFromATableIsNotInTheCellsOfTheOneBefore() {
        Paragraph words = Paragraph.of("Tabletext", "a");
        Table.Cell tall = new Table.Cell("", List.of(words), 1, 2, PLACE);
        Table.Cell cell = new Table.Cell("", List.of(words), 1, 1, PLACE);
        Table first = new Table(
                "",
                "Table",
                "",
                List.of(new Table.Column(5_000), new Table.Column(5_000)),
                List.of(
                        new Table.Row(false, List.of(tall, cell), Change.NONE, PLACE),
                        new Table.Row(false, List.of(cell), Change.NONE, PLACE)),
                PLACE);
        String xml = inside(write("en", List.of(first, first)).orThrow());
        assertFalse(xml.contains("w:after=\"120\""), xml);
    }

    @Test
    void columnsAddUpToTheTextWidth() {
        int[] grid =
                TableWriter.grid(List.of(new Table.Column(3333), new Table.Column(3333), new Table.Column(3334)), 9639);
        assertEquals(9639, grid[0] + grid[1] + grid[2]);
        assertEquals(3213, grid[0]);
    }

    @Test
    void idsBecomeBookmarksThatWordTakes() {
        String longest = "x".repeat(60);
        Division division = new Division(
                "annex",
                "annex-2",
                true,
                List.of(new Paragraph(longest, "Normal", Label.NONE, List.of(), Change.NONE, false, PLACE)),
                Change.NONE,
                PLACE);
        Paragraph link = Paragraph.of(
                "Normal",
                List.of(
                        new Inline.Link("#Annex_2", List.of(Text.of("a"))),
                        new Inline.Link("#annex-2", List.of(Text.of("b")))));
        Paragraph other = new Paragraph("Annex_2", "Normal", Label.NONE, List.of(), Change.NONE, false, PLACE);
        String xml = inside(write("en", List.of(division, link, other)).orThrow());
        assertTrue(xml.contains("w:name=\"annex_2\""), xml);
        assertTrue(xml.contains("w:name=\"" + "x".repeat(40) + "\""), xml);
        assertTrue(xml.contains("<w:hyperlink w:anchor=\"Annex_2_2\""), xml);
    }

    /** LibreOffice shows a link within the document as one to a page where some of its runs have a style and some have none. */
    @Test
    void aLinkHasRunsWithAStyleOrWithoutOne() {
        Paragraph there = new Paragraph("there", "Normal", Label.NONE, List.of(), Change.NONE, false, PLACE);
        Paragraph link = Paragraph.of(
                "Normal",
                List.of(new Inline.Link(
                        "#there",
                        List.of(
                                Text.of("one two "),
                                new Text("three", Format.styled("Strong"), Change.NONE),
                                Text.of("four")))));
        String xml = inside(write("en", List.of(there, link)).orThrow());
        String start = "<w:hyperlink w:anchor=\"there\" w:history=\"1\"><w:r>";
        assertTrue(
                xml.contains(start + "<w:t xml:space=\"preserve\">one two </w:t></w:r></w:hyperlink>" + start
                        + "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>three</w:t></w:r></w:hyperlink>" + start
                        + "<w:t>four</w:t></w:r></w:hyperlink>"),
                xml);
    }

    @Test
    void anAsteriskBelongsToTheSymbolBeforeIt() {
        String xml = inside(write("ar", List.of(Paragraph.of("Normal", "النص ADD** جديد *")))
                .orThrow());
        assertTrue(xml.contains("<w:r><w:t>ADD**</w:t></w:r>"), xml);
        assertTrue(xml.contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\"> جديد *</w:t>"), xml);
    }

    @Test
    void whatCannotBeWrittenIsSaidWithItsPlace() {
        Paragraph paragraph = new Paragraph(
                "",
                "Nowhere",
                Label.NONE,
                List.of(
                        new Text("a\uFFFEb\uD800", Format.styled("none"), Change.NONE),
                        new Inline.Link("#gone", List.of(Text.of("x")))),
                Change.NONE,
                false,
                PLACE);
        Result<byte[]> result = write("en", List.of(paragraph));
        assertEquals(
                List.of("invalid-character", "unknown-style", "unknown-style", "unknown-target"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
        assertTrue(result.diagnostics().stream().allMatch(d -> d.place().equals(PLACE) && !d.isError()));
        assertTrue(inside(result.orThrow()).contains("a\uFFFDb\uFFFD"));
    }

    @Test
    void aTreeThatIsNotFinishedIsAnError() {
        Paragraph paragraph = new Paragraph(
                "",
                "Normal",
                new Label.Numbered(),
                List.of(
                        new Inline.Reference("a", Format.PLAIN, Change.NONE, PLACE),
                        new Inline.NoteReference("none", List.of(Text.of("1")), Change.NONE),
                        new Inline.Image("none", 1, 1, "", Change.NONE)),
                Change.NONE,
                false,
                PLACE);
        Result<byte[]> result = write("en", List.of(paragraph));
        assertTrue(result.value().isEmpty());
        assertEquals(
                List.of("not-numbered", "not-numbered", "unknown-note", "unknown-picture"),
                result.diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void propertiesSayWhatTheDocumentIs() {
        byte[] docx = write("zh", List.of(Paragraph.of("Normal", "x"))).orThrow();
        String core = part(docx, "docProps/core.xml");
        assertTrue(core.contains("<dc:title>Ti&lt;tle</dc:title>"), core);
        assertTrue(core.contains("<dc:language>zh-CN</dc:language>"), core);
        assertTrue(core.contains(">2026-05-08T00:00:00Z</dcterms:created>"), core);
        assertTrue(part(docx, "word/styles.xml").contains("w:eastAsia=\"zh-CN\""));
    }
}
