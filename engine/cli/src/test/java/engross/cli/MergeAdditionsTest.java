package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordMerge;
import engross.model.Diagnostic;
import engross.model.Result;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reviewers add to a Word file is written into the source, in YAML and JSON, in three languages. */
class MergeAdditionsTest {
    private static final String BY = " w:author=\"REV\" w:date=\"2026-06-01T09:00:00Z\"";

    /** The words of the source below in a language. */
    enum Words {
        EN("en", "Introduction", "One two three", "first item;", "second item.", "Figures", "End of the figures."),
        ZH("zh", "引言", "第一段文字", "第一项；", "第二项。", "数字", "数字到此为止。"),
        AR("ar", "مقدمة", "الفقرة الأولى", "البند الأول؛", "البند الثاني.", "أرقام", "نهاية الأرقام.");

        private final String language;
        private final String words;

        Words(String language, String... words) {
            this.language = language;
            this.words = String.join("|", words);
        }

        String of(int word) {
            return words.split("\\|", -1)[word];
        }

        String yaml() {
            return """
                    type: report
                    language: LL
                    source: secretary-general
                    date: '2026-05-08'
                    symbol: C26/9
                    title: TT
                    # What stands here stays.
                    body:
                    - heading: W0
                    - para: W1[^a].
                    - list: –
                      items:
                      - W2
                      - W3
                    - heading: W4
                    - table:
                        columns: [{title: A, width: 50}, {title: B, width: 50}]
                        rows:
                        - ['2024', '14']
                        - ['2025', '']
                    - para: W5
                    footnotes:
                      a: W1.
                    """.replace("LL", language).replace("TT", of(0)).transform(this::filled);
        }

        String json() {
            return """
                    {
                      "type": "report", "language": "LL", "source": "secretary-general", "date": "2026-05-08",
                      "symbol": "C26/9", "title": "TT",
                      "body": [
                        {"heading": "W0"},
                        {"para": "W1[^a]."},
                        {"list": "–", "items": ["W2", "W3"]},
                        {"heading": "W4"},
                        {
                          "table": {
                            "columns": [{"title": "A", "width": 50}, {"title": "B", "width": 50}],
                            "rows": [["2024", "14"], ["2025", ""]]
                          }
                        },
                        {"para": "W5"}
                      ],
                      "footnotes": {"a": "W1."}
                    }
                    """.replace("LL", language).replace("TT", of(0)).transform(this::filled);
        }

        private String filled(String text) {
            String filled = text;
            for (int i = 0; i < 6; i++) {
                filled = filled.replace("W" + i, of(i));
            }
            return filled;
        }
    }

    private static SourceText text(String file, String content) {
        return new SourceText(file, content.getBytes(StandardCharsets.UTF_8), name -> Optional.empty());
    }

    private static byte[] built(SourceText source) {
        return Fixtures.ENGINE
                .read(source, View.MARKUP)
                .then(Fixtures.ENGINE::word)
                .orThrow();
    }

    /** The paragraph, row or table that holds some words. */
    private static String around(String xml, String words, String element) {
        int at = xml.indexOf(words);
        String end = "</w:" + element + ">";
        return xml.substring(xml.lastIndexOf("<w:" + element + ">", at), xml.indexOf(end, at) + end.length());
    }

    private static String inserted(String paragraph, String words) {
        String properties = paragraph.contains("<w:pPr>")
                ? paragraph.substring("<w:p>".length(), paragraph.indexOf("</w:pPr>"))
                : "<w:pPr>";
        return "<w:p>" + properties + "<w:rPr><w:ins w:id=\"900\"" + BY + "/></w:rPr></w:pPr><w:ins w:id=\"901\"" + BY
                + "><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:ins></w:p>";
    }

    private static UnaryOperator<String> behind(String words, String element, UnaryOperator<String> added) {
        return xml -> {
            String found = around(xml, words, element);
            return xml.replace(found, found + added.apply(found));
        };
    }

    /** Everything applied, and what the patched source gives says what the reviewed file says, with the same marks. */
    private static String merged(SourceText source, byte[] reviewed) {
        Result<Merged> made = WordMerge.ofUnchanged().make(Fixtures.ENGINE, source, reviewed, "reviewed.docx");
        Merged merged = made.orThrow();
        assertEquals(
                List.of(),
                merged.dispositions().stream().filter(each -> !each.isSettled()).toList(),
                merged.source());
        assertEquals(
                List.of(), made.diagnostics().stream().map(Diagnostic::toString).toList(), merged.source());
        assertTrue(merged.dispositions().stream().anyMatch(Disposition::isSettled));
        return merged.source();
    }

    private static void adds(Words words, UnaryOperator<String> edit, String yaml, String json) throws IOException {
        for (String file : List.of("a.yaml", "a.json")) {
            SourceText source = text(file, file.endsWith("yaml") ? words.yaml() : words.json());
            byte[] reviewed = WordEdit.of(built(source), "word/document.xml", edit);
            String merged = merged(source, reviewed);
            String expected = file.endsWith("yaml") ? yaml : json;
            assertTrue(merged.contains(expected), merged);
            List<String> kept = source(source).lines().toList();
            long lost = kept.stream()
                    .filter(line -> !merged.contains(line.strip().replaceAll("[\\]},]+$", "")))
                    .count();
            assertTrue(lost <= 1, "only the line that is added to differs: " + merged);
        }
    }

    private static String source(SourceText text) {
        return new String(text.content(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void anItem(Words words) throws IOException {
        String added = words.of(1) + "；";
        adds(
                words,
                behind(words.of(2), "p", found -> inserted(found, added)),
                "  - " + words.of(2) + "\n  - insert: " + added + "\n    by: REV\n  - " + words.of(3),
                "\"" + words.of(2) + "\", {\"insert\": \"" + added + "\", \"by\": \"REV\"}, \"" + words.of(3) + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void aHeadingWithParagraphs(Words words) throws IOException {
        String plain = words.of(4) + " 2";
        adds(
                words,
                xml -> {
                    String heading = around(xml, ">" + words.of(4) + "<", "p");
                    String last = around(xml, words.of(5), "p");
                    String added = inserted(heading, plain)
                            + "<w:p><w:r><w:t>" + words.of(1) + " 3</w:t></w:r></w:p>"
                            + inserted("<w:p></w:p>", words.of(1) + " 4");
                    return xml.replace(last, last + added);
                },
                "- para: " + words.of(5) + "\n- insert:\n    heading: " + plain
                        + "\n    numbered: false\n  by: REV\n- para: " + words.of(1) + " 3\n- insert:\n    para: "
                        + words.of(1) + " 4\n  by: REV\n",
                "{\"para\": \"" + words.of(5) + "\"},\n    {\"insert\": {\"heading\": \"" + plain
                        + "\", \"numbered\": false}, \"by\": \"REV\"},\n    {\"para\": \"" + words.of(1)
                        + " 3\"},\n    "
                        + "{\"insert\": {\"para\": \"" + words.of(1) + " 4\"}, \"by\": \"REV\"}");
    }

    @ParameterizedTest
    @EnumSource
    void aRow(Words words) throws IOException {
        adds(
                words,
                behind(
                        "2024",
                        "tr",
                        found -> found.replace("2024", words.of(1))
                                .replace("14", "15")
                                .replace("<w:trPr>", "<w:trPr><w:ins w:id=\"903\"" + BY + "/>")
                                .replace("<w:cantSplit/>", "")),
                "    - ['2024', '14']\n    - insert:\n      - " + words.of(1) + "\n      - '15'\n      by: REV\n",
                "[[\"2024\", \"14\"], {\"insert\": [\"" + words.of(1) + "\", \"15\"], \"by\": \"REV\"}, [");
    }

    @ParameterizedTest
    @EnumSource
    void aTable(Words words) throws IOException {
        adds(
                words,
                behind(
                        words.of(1),
                        "p",
                        any -> "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/></w:tblPr><w:tblGrid>"
                                + "<w:gridCol w:w=\"4820\"/><w:gridCol w:w=\"4819\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>"
                                + words.of(4)
                                + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc></w:tr>"
                                + "</w:tbl>"),
                "    rows:\n    - - " + words.of(4) + "\n      - '7'\n",
                "\"rows\": [[\"" + words.of(4) + "\", \"7\"]]}}");
    }

    @ParameterizedTest
    @EnumSource
    void textInAnEmptyCell(Words words) throws IOException {
        adds(
                words,
                xml -> {
                    String row = around(xml, "2025", "tr");
                    int end = row.lastIndexOf("</w:p>");
                    return xml.replace(
                            row,
                            row.substring(0, end) + "<w:ins w:id=\"904\"" + BY + "><w:r><w:t>" + words.of(0)
                                    + "</w:t></w:r></w:ins>" + row.substring(end));
                },
                "['2025', \"{@REV++" + words.of(0) + "++}\"]",
                "[\"2025\", \"{@REV++" + words.of(0) + "++}\"]");
    }

    @ParameterizedTest
    @EnumSource
    void aNoteAndItsMark(Words words) throws IOException {
        for (String file : List.of("a.yaml", "a.json")) {
            SourceText source = text(file, file.endsWith("yaml") ? words.yaml() : words.json());
            byte[] sent = built(source);
            byte[] noted = WordEdit.of(sent, "word/footnotes.xml", xml -> {
                int from = xml.indexOf("<w:footnote w:id=\"1\">");
                assertTrue(from > 0, xml);
                String own = xml.substring(from, xml.indexOf("</w:footnote>", from) + "</w:footnote>".length());
                return xml.replace(
                        own, own + own.replace("w:id=\"1\"", "w:id=\"2\"").replace(words.of(1), words.of(4)));
            });
            byte[] reviewed = WordEdit.of(
                    noted,
                    "word/document.xml",
                    xml -> xml.replace(
                            words.of(5) + "</w:t></w:r>",
                            words.of(5) + "</w:t></w:r><w:ins w:id=\"905\"" + BY
                                    + "><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:ins>"));
            String merged = merged(source, reviewed);
            assertTrue(merged.contains(words.of(5) + "{@REV++[^note-1]++}"), merged);
            assertTrue(
                    merged.contains(
                            file.endsWith("yaml")
                                    ? "\n  note-1: " + words.of(4) + ".\n"
                                    : ", \"note-1\": \"" + words.of(4) + ".\""),
                    merged);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatOneDeletedOfWhatAnotherInserted(Words words) throws IOException {
        SourceText source =
                text("a.yaml", words.yaml().replace("- para: " + words.of(5), "- insert: {para: " + words.of(5) + "}"));
        byte[] reviewed = WordEdit.of(built(source), "word/document.xml", xml -> {
            String last = around(xml, words.of(5), "p");
            String deleted = last.replaceFirst("(<w:ins [^>]*/>)", "$1<w:del w:id=\"906\"" + BY + "/>")
                    .replaceFirst("(<w:ins [^>/]*>)(<w:r>.*</w:r>)", "$1<w:del w:id=\"907\"" + BY + ">$2</w:del>")
                    .replace("<w:t>", "<w:delText>")
                    .replace("</w:t>", "</w:delText>");
            return xml.replace(last, deleted);
        });
        String merged = merged(source, reviewed);
        assertTrue(merged.contains("- delete:\n    insert: {para: " + words.of(5) + "}\n  by: REV\n"), merged);
    }

    @Test
    void aDateAndASymbolAreValuesOfTheSource() throws IOException {
        SourceText source = text("a.yaml", Words.EN.yaml());
        byte[] reviewed = WordEdit.of(
                built(source),
                "word/document.xml",
                xml -> xml.replace("8 May 2026", "9 June 2026").replace("C26/9-E", "C26/10-E"));
        Merged merged = WordMerge.ofUnchanged()
                .make(Fixtures.ENGINE, source, reviewed, "reviewed.docx")
                .orThrow();
        assertTrue(merged.source().contains("date: '2026-06-09'\nsymbol: C26/10\n"), merged.source());
        assertTrue(merged.dispositions().stream().allMatch(Disposition::isSettled));
    }
}
