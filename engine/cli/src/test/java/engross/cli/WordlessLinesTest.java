package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.SourceText;
import engross.api.View;
import engross.api.WordImport;
import engross.model.Diagnostic;
import engross.transcription.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a Word file that hold something, but nothing that a source can say, keep their places. */
class WordlessLinesTest {
    private static final String BY = " w:author=\"REV\" w:date=\"2026-06-01T09:00:00Z\"";
    private static final String SOURCE = """
            type: resolution
            language: en
            number: 7
            adopted: C24
            date: '2026-05-08'
            symbol: C26/7
            title: One
            body:
            - call: considering
              text: Single,
            - call: resolves
              items:
              - First of a call;
              - text: second of a call,
                body:
                - list: –
                  items:
                  - inner of a call;
                  - last of a call.
            - heading: Numbered heading
            - heading: Heading
              numbered: false
            - numbered: Numbered
            - numbered:
                text: Lead
                body:
                - list: –
                  items:
                  - inner one
                  - inner two
            - heading: Lists
            - para: Plain[^n]
            - list: –
              items:
              - alpha
              - beta
            footnotes:
              n: Note
            """;

    private static SourceText text(String source) {
        return new SourceText("a.yaml", source.getBytes(StandardCharsets.UTF_8), name -> Optional.empty());
    }

    /** What an import makes of the file of the source above with words that one author inserted and deleted again. */
    private static String imported(String part, UnaryOperator<String> edit) throws IOException {
        byte[] docx = Fixtures.ENGINE
                .read(text(SOURCE), View.MARKUP)
                .then(Fixtures.ENGINE::word)
                .orThrow();
        Transcript made = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, WordEdit.of(docx, part, edit), "a.docx", "a")
                .orThrow();
        List<Diagnostic> faults = Fixtures.ENGINE.read(text(made.source()), View.MARKUP).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
        assertEquals(List.of(), faults, made.source());
        return made.source();
    }

    private static String undone(String xml, String words) {
        return xml.replaceFirst(
                "<w:t( [^>]*)?>" + words + "</w:t></w:r>",
                "</w:r><w:ins w:id=\"901\"" + BY + "><w:del w:id=\"902\"" + BY + "><w:r><w:delText>" + words
                        + "</w:delText></w:r></w:del></w:ins>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Single,|text: …",
                "First of a call;|- …",
                "second of a call,|text: …",
                "Numbered heading|heading: …",
                "Heading|heading: …",
                "Numbered|numbered: …",
                "Lead|text: …",
                "alpha|- …",
            })
    void aLineKeepsItsPlace(String words, String expected) throws IOException {
        String source = imported("word/document.xml", xml -> undone(xml, words));
        assertTrue(source.contains(expected + "\n"), source);
    }

    @Test
    void aNoteKeepsItsName() throws IOException {
        String source = imported("word/footnotes.xml", xml -> undone(xml, "Note"));
        assertTrue(source.contains("footnotes:\n  note-1: …\n"), source);
    }
}
