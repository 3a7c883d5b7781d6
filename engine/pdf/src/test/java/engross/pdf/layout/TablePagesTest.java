package engross.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.fonts.FontCatalogue;
import engross.model.Block;
import engross.model.Change;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Metadata;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Table;
import engross.pdf.TestStyles;
import engross.pdf.page.Page;
import engross.pdf.page.PlacedLine;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import engross.testkit.FontFiles;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** How tables that a page does not hold go over pages. The rows of their style may not be broken. */
@EnabledIf(value = "engross.testkit.FontFiles#areThere", disabledReason = FontFiles.MISSING)
class TablePagesTest {
    private static List<Page> pages(Block... body) {
        Document document = new Document(
                new Metadata("en-GB", Direction.LEFT_TO_RIGHT, "T", "", "", "", "", Map.of()),
                Furniture.NONE,
                List.of(body),
                List.of(),
                List.of(),
                Map.of());
        Diagnostics diagnostics = new Diagnostics();
        Typesetter typesetter = new Typesetter("en-GB", new MissingCharacters(diagnostics));
        StyleCatalogue styles = new StyleCatalogue(TestStyles.small("en-GB"), FontCatalogue.standard());
        return DocumentLayout.of(document, styles, typesetter, Wording.ENGLISH, false, diagnostics)
                .pages();
    }

    private static Table.Row row(boolean header, int paragraphs) {
        List<Block> body = IntStream.range(0, paragraphs)
                .<Block>mapToObj(i -> Paragraph.of(header ? "Tablehead" : "Tabletext", "x"))
                .toList();
        return new Table.Row(header, List.of(new Table.Cell("", body, 1, 1, Place.NONE)), Change.NONE, Place.NONE);
    }

    private static Table table(Table.Row... rows) {
        return new Table("", "Head", "", List.of(new Table.Column(10_000)), List.of(rows), Place.NONE);
    }

    private static List<Integer> lines(List<Page> pages) {
        return pages.stream().map(page -> page.lines().size()).toList();
    }

    @Test
    void theHeadOfARowThatNoPageHoldsDoesNotStandAlone() {
        Paragraph title = Paragraph.of("Tablehead", "Title");
        List<Integer> bare = lines(pages(table(row(true, 1), row(false, 60), row(false, 1))));
        List<Integer> titled = lines(pages(title, table(row(true, 1), row(false, 60), row(false, 1))));
        List<Integer> below = lines(pages(Paragraph.of("Normal", "Text"), title, table(row(true, 1), row(false, 60))));
        assertTrue(bare.get(0) > 2, "head and text: " + bare);
        assertTrue(titled.get(0) > 3, "title, head and text: " + titled);
        assertEquals(1, below.get(0), "what stays together begins a page: " + below);
        assertTrue(below.get(1) > 3, "title, head and text: " + below);
    }

    @Test
    void aRowThatAPageHoldsIsNotBroken() {
        List<Page> pages = pages(table(row(true, 1), row(false, 10), row(false, 10), row(false, 10)));
        for (Page page : pages) {
            long text = page.lines().stream()
                    .filter(line -> line.artifact() == PlacedLine.Artifact.NONE)
                    .count();
            assertEquals(0, text % 10 == 1 ? 0 : text % 10, lines(pages).toString());
        }
    }
}
