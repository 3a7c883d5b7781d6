package engross.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.fonts.FontCatalogue;
import engross.model.Block;
import engross.model.Change;
import engross.model.Comment;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Document;
import engross.model.Format;
import engross.model.Furniture;
import engross.model.Inline;
import engross.model.Metadata;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Revision;
import engross.model.Table;
import engross.pdf.TestStyles;
import engross.pdf.page.Area;
import engross.pdf.page.Page;
import engross.pdf.page.Pages;
import engross.pdf.tags.Tag;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How changes, comments and the space above tables come to the page. */
class MarkupLayoutTest {
    private static final Revision ANN = new Revision("Ann", "2026-03-31T00:00:00Z");
    private static final Revision BEN = new Revision("Ben", "2026-04-01T00:00:00Z");

    private static Pages pages(List<Block> body, Comment... comments) {
        Document document = new Document(
                new Metadata("en-GB", Direction.LEFT_TO_RIGHT, "T", "", "", "", "", Map.of()),
                Furniture.NONE,
                body,
                List.of(),
                List.of(comments),
                Map.of());
        Diagnostics diagnostics = new Diagnostics();
        Typesetter typesetter = new Typesetter("en-GB", new MissingCharacters(diagnostics));
        StyleCatalogue styles = new StyleCatalogue(TestStyles.of("en-GB"), FontCatalogue.standard());
        Pages pages = DocumentLayout.of(document, styles, typesetter, Wording.ENGLISH, true, diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        return pages;
    }

    private static Inline.Text text(String text, Change change) {
        return new Inline.Text(text, Format.PLAIN, change);
    }

    @Test
    void whatOneInsertedAndAnotherDeletedHasTheLineOfEach() {
        Pages pages = pages(List.of(Paragraph.of(
                "Normal",
                List.of(
                        text("new ", Change.inserted(ANN)),
                        text("both", new Change(ANN, BEN)),
                        text(" old", Change.deleted(BEN))))));
        List<Area> lines = pages.pages().get(0).rules().stream()
                .filter(area -> area.width() > area.height())
                .toList();
        int ann = lines.get(0).color();
        int ben = lines.get(lines.size() - 1).color();
        Area underline =
                lines.stream().filter(area -> area.color() == ann).toList().get(0);
        Area strike =
                lines.stream().filter(area -> area.color() == ben).toList().get(0);
        assertEquals(2, lines.size(), "one line below what Ann inserted, one through what Ben deleted");
        assertTrue(strike.y() < underline.y());
        assertTrue(strike.x() > underline.x() && strike.x() < underline.x() + underline.width(), "they overlap");
    }

    @Test
    void bothAuthorsAreTold() {
        Pages pages = pages(List.of(Paragraph.of("Normal", List.of(text("both", new Change(ANN, BEN))))));
        Tag inserted = child(child(pages.structure(), "P"), "Ins");
        assertEquals("Ann, 2026-03-31T00:00:00Z", inserted.title());
        Tag deleted = child(inserted, "Del");
        assertEquals("Ben, 2026-04-01T00:00:00Z", deleted.title());
        assertEquals("inserted by Ann and deleted by Ben: both", deleted.alternative());
        Wording french = Wording.of(Map.of("both", "ajouté par {inserter} et supprimé par {deleter}\u00A0:"));
        assertEquals("ajouté par Ann et supprimé par Ben\u00A0:", french.both("Ann", "Ben"));
        assertEquals("inserted by {deleter} and deleted by Ben:", Wording.ENGLISH.both("{deleter}", "Ben"));
        assertEquals(Wording.ENGLISH.back(), french.back());
    }

    @Test
    void theListOfCommentsHasAHeading() {
        Comment comment = new Comment("c", ANN, List.of(Paragraph.of("Normal", "Why?")), Place.NONE);
        Pages pages = pages(
                List.of(Paragraph.of(
                        "Normal",
                        List.of(new Inline.CommentStart("c"), text("x", Change.NONE), new Inline.CommentEnd("c")))),
                comment);
        assertEquals(2, pages.pages().size());
        assertEquals("Comments", pages.bookmarks().get(0).title());
        assertEquals(1, pages.bookmarks().get(0).destination().page());
        assertEquals("H1", child(child(pages.structure(), "Sect"), "H1").role());
    }

    @Test
    void aTableKeepsItsDistanceFromTheTextAbove() {
        Paragraph text = Paragraph.of("Normal", "Text");
        Paragraph title = Paragraph.of("Tablehead", "Title");
        double rule = first(List.of(table("Table"))) - first(List.of(table("Head")));
        assertEquals(0.25, rule, 0.01, "half of a rule, and no space, at the top of a page");
        assertEquals(rule + 6, difference(text), 0.01, "120 twips");
        assertEquals(rule, difference(title), 0.01, "the style has its own space below");
    }

    /** How much farther below a paragraph the table with space and rules stands than the one without. */
    private static double difference(Paragraph above) {
        return distance(List.of(above, table("Table"))) - distance(List.of(above, table("Head")));
    }

    private static Table table(String style) {
        Table.Cell cell = new Table.Cell("", List.of(Paragraph.of("Tabletext", "a")), 1, 1, Place.NONE);
        Table.Row row = new Table.Row(false, List.of(cell), Change.NONE, Place.NONE);
        return new Table("", style, "", List.of(new Table.Column(10_000)), List.of(row), Place.NONE);
    }

    private static double distance(List<Block> body) {
        Page page = pages(body).pages().get(0);
        return page.lines().get(1).baseline() - page.lines().get(0).baseline();
    }

    private static double first(List<Block> body) {
        return pages(body).pages().get(0).lines().get(0).baseline();
    }

    private static Tag child(Tag parent, String role) {
        return parent.kids().stream()
                .filter(kid -> kid instanceof Tag tag && tag.role().equals(role))
                .map(Tag.class::cast)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}
