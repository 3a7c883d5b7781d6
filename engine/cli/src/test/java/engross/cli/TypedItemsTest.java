package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.api.Build;
import engross.api.Format;
import engross.api.SourceText;
import engross.api.WordImport;
import engross.assembly.Pictures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Items that were typed behind others: in the Word file the mark of the last one stays, in the source every one of them is new. */
class TypedItemsTest {
    private static final String SOURCE = """
            type: resolution
            language: en
            meeting: C26
            symbol: C26/41
            date: '2026-05-08'
            number: 1440
            adopted: C25
            title: Archives
            authors: {RUR: {by: Ruritania, date: 2026-05-08}}
            body:
            - call: resolves
              items:
              - that the archives shall be open{@RUR~~,~>;~~}
              - insert: that copies shall be certified;
                by: RUR
              - insert: that copies shall be dated,
                by: RUR
            - call: instructs the Secretary-General
              text: to carry out this Resolution.
            """;

    @Test
    void comeBackAsNewItems() {
        SourceText source = new SourceText("a.yaml", SOURCE.getBytes(StandardCharsets.UTF_8), Pictures.NONE);
        byte[] docx = Build.of(Format.DOCX)
                .make(Fixtures.ENGINE, source)
                .orThrow()
                .get(0)
                .content();
        String again = WordImport.inItsLanguage()
                .make(Fixtures.ENGINE, docx, "a.docx", "a")
                .orThrow()
                .source();
        assertEquals(
                2,
                again.lines()
                        .filter(line -> line.strip().startsWith("- insert: that copies"))
                        .count(),
                again);
    }
}
