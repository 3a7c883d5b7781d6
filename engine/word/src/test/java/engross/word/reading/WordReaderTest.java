package engross.word.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Block;
import engross.model.Diagnostic;
import engross.model.Document;
import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Result;
import engross.model.Table;
import engross.testkit.MarkedText;
import engross.testkit.SmallWordFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What files of other makers have, in small. */
class WordReaderTest {
    private static final String BY = " w:id=\"1\" w:author=\"RUS\" w:date=\"2026-03-31T10:00:00Z\"";

    private static Result<WordText> read(SmallWordFile file) {
        return WordReader.read(file.bytes(), "a.docx");
    }

    private static List<String> lines(String body) {
        return MarkedText.lines(read(SmallWordFile.of(body)).orThrow().document());
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void marksOfEveryKindAreChanges() {
        assertEquals(
                List.of("a{+b+}{-c-}{+{-d-}+}{-e-}{+f+}¶+"),
                lines("<w:p><w:pPr><w:rPr><w:ins" + BY + "/></w:rPr></w:pPr>" + run("a") + "<w:ins" + BY + ">"
                        + run("b")
                        + "</w:ins><w:del" + BY + "><w:r><w:delText>c</w:delText></w:r></w:del><w:ins" + BY + "><w:del"
                        + BY
                        + "><w:r><w:delText>d</w:delText></w:r></w:del></w:ins><w:moveFrom" + BY + ">" + run("e")
                        + "</w:moveFrom><w:moveTo" + BY + ">" + run("f") + "</w:moveTo></w:p>"));
    }

    @Test
    void fieldsShowTheirResultsAndLinksLeadOn() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/a\" "
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("here")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Paragraph paragraph = (Paragraph) read(SmallWordFile.of("<w:p>" + run("see ") + field + run(".") + "</w:p>"))
                .orThrow()
                .document()
                .body()
                .get(0);
        assertEquals("https://example.org/a", ((Inline.Link) paragraph.content().get(1)).target());
        assertEquals(3, paragraph.content().size());
    }

    @Test
    void listsThatWordCountsAreCounted() {
        String numbered = "<w:pPr><w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        StringBuilder body = new StringBuilder();
        for (String level : List.of("0", "1", "1", "0", "1")) {
            body.append("<w:p>")
                    .append(numbered.formatted(level))
                    .append(run("x"))
                    .append("</w:p>");
        }
        SmallWordFile file = SmallWordFile.of(body.toString())
                .with(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/>"
                                + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>"
                                + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1%2)\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        assertEquals(
                List.of("3.|x", "3a)|x", "3b)|x", "4.|x", "4a)|x"),
                MarkedText.lines(read(file).orThrow().document()));
    }

    /** A list may have other forms than its kind, and a kind may be that of a list style. */
    @Test
    void listsCountAsTheirOverridesAndStylesSay() {
        StringBuilder body = new StringBuilder();
        for (String list : List.of("1", "2", "2", "3", "1")) {
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>")
                    .append(run("x"))
                    .append("</w:p>");
        }
        String level =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%%1\"/></w:lvl>";
        String kind = "<w:abstractNum w:abstractNumId=\"%s\">%s</w:abstractNum>";
        String list = "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>";
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level.formatted("upperLetter") + "</w:lvlOverride>";
        SmallWordFile file = SmallWordFile.of(body.toString())
                .with(
                        "numbering",
                        "numbering",
                        kind.formatted("0", level.formatted("decimal"))
                                + kind.formatted("1", "<w:numStyleLink w:val=\"Roman\"/>")
                                + kind.formatted("2", "<w:styleLink w:val=\"Roman\"/>" + level.formatted("lowerRoman"))
                                + list.formatted("1", "0", "")
                                + list.formatted("2", "0", other)
                                + list.formatted("3", "1", ""));
        assertEquals(
                List.of("1|x", "B|x", "C|x", "i|x", "4|x"),
                MarkedText.lines(read(file).orThrow().document()));
    }

    @Test
    void lettersOfTheFontSymbolAreTheSignsThatTheyShow() {
        String font = "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/></w:rPr>";
        assertEquals(
                List.of("α≤\uF8FFμ×b"),
                lines("<w:p><w:r>" + font.formatted("Symbol") + "<w:t>a\uF0A3\uF8FF</w:t></w:r>"
                        + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F06D\"/></w:r>"
                        + "<w:r>" + font.formatted("Symbol") + "<w:sym w:font=\"Symbol\" w:char=\"F0B4\"/></w:r>"
                        + run("b") + "</w:p>"));
        List<Diagnostic> told = read(SmallWordFile.of(
                        "<w:p><w:r>" + font.formatted("Wingdings") + "<w:t>J</w:t></w:r></w:p>"))
                .diagnostics();
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).message().contains("Wingdings"), told.toString());
    }

    /** Such a row says nothing: the cells above are a row shorter. */
    @Test
    void aRowOfNothingButCellsThatGoOnIsNone() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>" + run("%s") + "</w:p></w:tc>";
        String row = "<w:tr>%s%s</w:tr>";
        Table read = (Table) read(SmallWordFile.of("<w:tbl><w:tblPr><w:tblCaption w:val=\"Sizes\"/>"
                        + "<w:tblDescription w:val=\"Of rooms\"/></w:tblPr>"
                        + row.formatted(
                                cell.formatted("<w:vMerge w:val=\"restart\"/>", "a"),
                                cell.formatted("<w:vMerge w:val=\"restart\"/>", "b"))
                        + row.formatted(cell.formatted("<w:vMerge/>", ""), cell.formatted("<w:vMerge/>", ""))
                        + row.formatted(cell.formatted("", "c"), cell.formatted("", "d")) + "</w:tbl>"))
                .orThrow()
                .document()
                .body()
                .get(0);
        assertEquals(2, read.rows().size());
        assertEquals(1, read.rows().get(0).cells().get(0).rowSpan());
        assertEquals("Sizes: Of rooms", read.description());
    }

    @Test
    void cellsThatSpanAndShortRowsFillTheGrid() {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>" + run("%s") + "</w:p></w:tc>";
        String table =
                "<w:tbl><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/></w:tblGrid>"
                        + "<w:tr>" + cell.formatted("<w:vMerge w:val=\"restart\"/>", "a")
                        + cell.formatted("<w:gridSpan w:val=\"2\"/>", "b") + "</w:tr>"
                        + "<w:tr>" + cell.formatted("<w:vMerge/>", "") + cell.formatted("", "c") + "</w:tr></w:tbl>";
        Table read = (Table)
                read(SmallWordFile.of(table)).orThrow().document().body().get(0);
        assertEquals(
                List.of(2500, 2500, 5000),
                read.columns().stream().map(Table.Column::share).toList());
        assertEquals(2, read.rows().get(0).cells().get(0).rowSpan());
        assertEquals(2, read.rows().get(0).cells().get(1).columnSpan());
        assertEquals(2, read.rows().get(1).cells().size());
    }

    @Test
    void whatHasNoPlaceIsToldOnceAKindWithItsFirstPlace() {
        String underlined = "<w:p><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>under</w:t></w:r></w:p>";
        List<Diagnostic> told = read(SmallWordFile.of(
                        "<w:p/>" + underlined + underlined + "<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>"))
                .diagnostics();
        assertEquals(
                List.of(
                        "a.docx:2: warning: underlined text has no place in a source: “under”, and 1 more [no-place]",
                        "a.docx:4: warning: the structure of a formula has no place in a source: “a=b” [no-place]"),
                told.stream().map(Diagnostic::toString).toList());
    }

    @Test
    void ofAlternativesOneIsRead() {
        assertEquals(
                List.of("one"),
                lines("<w:p><mc:AlternateContent><mc:Choice Requires=\"x\">" + run("one") + "</mc:Choice><mc:Fallback>"
                        + run("other") + "</mc:Fallback></mc:AlternateContent></w:p>"));
    }

    @Test
    void theMarkOfANoteIsNotItsText() {
        Document read = read(SmallWordFile.of("<w:p>" + run("a") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r>"
                                        + "<w:footnoteRef/></w:r><w:r><w:tab/></w:r>" + run("note")
                                        + "</w:p></w:footnote>"))
                .orThrow()
                .document();
        assertEquals(List.of("a^", "note note"), MarkedText.lines(read));
    }

    /** Whatever stands in a file: no crash, no hang. */
    @Test
    void brokenXmlIsAnErrorOrRead() {
        byte[] whole = SmallWordFile.of("<w:p>" + run("text") + "</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
                .bytes();
        Random random = new Random(5);
        for (int i = 0; i < 400; i++) {
            byte[] broken = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Result<WordText> read = WordReader.read(broken, "a.docx");
            assertTrue(read.value().isPresent() || read.diagnostics().stream().anyMatch(Diagnostic::isError));
        }
        Result<WordText> half = read(SmallWordFile.of("<w:p><w:r>"));
        assertTrue(half.value().isEmpty());
    }

    @Test
    void tablesInTablesAreReadAndTooManyAreAnError() {
        String body = "<w:p/>";
        for (int i = 0; i < 12; i++) {
            body = "<w:tbl><w:tr><w:tc>" + body + "</w:tc></w:tr></w:tbl><w:p/>";
        }
        Block table = read(SmallWordFile.of(body)).orThrow().document().body().get(0);
        assertTrue(table instanceof Table);
        String deep = "<w:p/>";
        for (int i = 0; i < 4_000; i++) {
            deep = "<w:tbl><w:tr><w:tc>" + deep + "</w:tc></w:tr></w:tbl>";
        }
        assertTrue(read(SmallWordFile.of(deep)).value().isEmpty());
    }
}
