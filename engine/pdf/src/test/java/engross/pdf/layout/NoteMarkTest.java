package engross.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.fonts.FontCatalogue;
import engross.model.Change;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Metadata;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.pdf.TestStyles;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import engross.testkit.FontFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** No line begins with the mark of a note, even where the text before it hangs over the end of the line. */
@EnabledIf(value = "engross.testkit.FontFiles#areThere", disabledReason = FontFiles.MISSING)
class NoteMarkTest {
    private static final StyleCatalogue STYLES =
            new StyleCatalogue(TestStyles.small("zh-CN"), FontCatalogue.standard());

    private static Page page(int length) {
        List<Inline> text = List.of(
                Inline.Text.of("\u7A3F".repeat(length) + "\u3002"),
                new Inline.NoteReference("n", List.of(Inline.Text.of("1")), Change.NONE));
        Note note = new Note("n", List.of(), List.of(Paragraph.of("FootnoteText", "\u6CE8")), Place.NONE);
        Document document = new Document(
                new Metadata("zh-CN", Direction.LEFT_TO_RIGHT, "T", "", "", "", "", Map.of()),
                Furniture.NONE,
                List.of(Paragraph.of("Normal", text)),
                List.of(note),
                List.of(),
                Map.of());
        Diagnostics diagnostics = new Diagnostics();
        Typesetter typesetter = new Typesetter("zh-CN", new MissingCharacters(diagnostics));
        List<Page> pages = DocumentLayout.of(document, STYLES, typesetter, Wording.ENGLISH, false, diagnostics)
                .pages();
        assertEquals(List.of(), diagnostics.sorted());
        return pages.get(0);
    }

    @Test
    void aMarkStaysBehindChinesePunctuation() {
        int most = 0;
        for (int length = 20; length < 60; length++) {
            List<PlacedLine> lines = page(length).lines();
            most = Math.max(most, lines.size());
            for (PlacedLine line : lines) {
                assertNotEquals('1', line.line().text().character(line.line().start()), "length " + length);
            }
        }
        assertTrue(most > 3, "the text never went over a line");
    }
}
