package engross.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.fonts.FontCatalogue;
import engross.model.Block;
import engross.model.Diagnostics;
import engross.model.Direction;
import engross.model.Division;
import engross.model.Document;
import engross.model.Furniture;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.PageGeometry;
import engross.model.style.StyleSheet;
import engross.pdf.TestStyles;
import engross.pdf.page.Area;
import engross.pdf.page.Bookmark;
import engross.pdf.page.Destination;
import engross.pdf.page.Page;
import engross.pdf.page.Pages;
import engross.pdf.page.PlacedLine;
import engross.pdf.text.Fragment;
import engross.pdf.text.MissingCharacters;
import engross.pdf.text.StyleCatalogue;
import engross.pdf.text.Typesetter;
import engross.testkit.FontFiles;
import engross.testkit.RandomDocuments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What holds for every page of every tree. */
@EnabledIf(value = "engross.testkit.FontFiles#areThere", disabledReason = FontFiles.MISSING)
class PageLawsTest {
    private static final FontCatalogue FONTS = FontCatalogue.standard();
    private static final String[] LANGUAGES = {"en-GB", "zh-CN", "ar-EG"};
    private static final int TREES = 90;
    private static final double HAIR = 0.02;

    private final StyleSheet[] sheets = new StyleSheet[LANGUAGES.length];
    private final StyleCatalogue[] styles = new StyleCatalogue[LANGUAGES.length];

    PageLawsTest() {
        for (int i = 0; i < LANGUAGES.length; i++) {
            sheets[i] = TestStyles.small(LANGUAGES[i]);
            styles[i] = new StyleCatalogue(sheets[i], FONTS);
        }
    }

    private static List<Integer> trees() {
        return IntStream.range(0, TREES).boxed().toList();
    }

    /** Whether a table stands in a table. */
    private static boolean isNested(Block block, boolean inTable) {
        if (block instanceof Table table) {
            return inTable
                    || table.rows().stream()
                            .anyMatch(row -> row.cells().stream()
                                    .anyMatch(cell -> cell.body().stream().anyMatch(inner -> isNested(inner, true))));
        }
        if (block instanceof Division division) {
            return division.body().stream().anyMatch(inner -> isNested(inner, inTable));
        }
        return block instanceof Sequence sequence
                && sequence.items().stream()
                        .anyMatch(item -> item.body().stream().anyMatch(inner -> isNested(inner, inTable)));
    }

    private Document document(int tree) {
        int at = tree % LANGUAGES.length;
        boolean rightToLeft = LANGUAGES[at].startsWith("ar");
        Direction direction = rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        Document whole = RandomDocuments.document(sheets[at], LANGUAGES[at], direction, tree);
        return new Document(
                whole.metadata(), Furniture.NONE, whole.body(), whole.notes(), whole.comments(), whole.pictures());
    }

    private Pages pages(int tree, boolean comments) {
        int at = tree % LANGUAGES.length;
        Document random = document(tree);
        Diagnostics diagnostics = new Diagnostics();
        Typesetter typesetter = new Typesetter(random.metadata().language(), new MissingCharacters(diagnostics));
        Pages pages = DocumentLayout.of(random, styles[at], typesetter, Wording.ENGLISH, comments, diagnostics);
        // Some trees have a character that no font has: it is reported, and the rest is set all the same.
        boolean faults = diagnostics.sorted().stream()
                .anyMatch(fault -> fault.isError() && !fault.code().equals("no-glyph"));
        assertFalse(faults, () -> "tree " + tree + ": " + diagnostics.sorted());
        return pages;
    }

    @Test
    void nothingStandsOutsideThePage() {
        for (int tree : trees()) {
            Pages pages = pages(tree, true);
            PageGeometry page = sheets[tree % LANGUAGES.length].page();
            double left = Units.points(page.left());
            double right = Units.points(page.width() - page.right());
            for (Page each : pages.pages()) {
                for (PlacedLine line : each.lines()) {
                    assertTrue(
                            line.baseline() > 0 && line.baseline() < pages.height(),
                            "tree " + tree + " y " + line.baseline());
                    if (line.line().end() - line.line().start() <= 1) {
                        // Some columns of tables in tables are narrower than a letter.
                        continue;
                    }
                    for (Fragment fragment : line.line().fragments()) {
                        double x = line.x() + fragment.x();
                        assertTrue(x >= left - HAIR, "tree " + tree + " x " + x);
                        assertTrue(
                                x + fragment.width() <= right + HAIR, "tree " + tree + " x " + (x + fragment.width()));
                    }
                }
                for (Area area : each.rules()) {
                    assertTrue(area.x() >= 0 && area.x() + area.width() <= pages.width(), "tree " + tree);
                    assertTrue(area.y() >= 0 && area.y() + area.height() <= pages.height(), "tree " + tree);
                }
            }
        }
    }

    @Test
    void textStandsAboveItsNotesAndBelowTheLineBefore() {
        for (int tree : trees()) {
            for (Page page : pages(tree, false).pages()) {
                Map<Double, Double> columns = new HashMap<>();
                for (PlacedLine line : page.lines()) {
                    if (line.artifact() == PlacedLine.Artifact.NONE) {
                        Double above = columns.put(line.x(), line.baseline());
                        assertTrue(above == null || above < line.baseline(), "tree " + tree + " at " + line.baseline());
                    }
                }
            }
        }
    }

    /** A line's letters go below its baseline by about a quarter of their size; the rule stands clear of them. */
    @Test
    void theRuleAboveNotesStandsClearOfTheText() {
        int rules = 0;
        for (int tree : trees()) {
            for (Page page : pages(tree, false).pages()) {
                for (Area rule : page.rules()) {
                    boolean separator = rule.height() == PageNotes.RULE && rule.width() == PageNotes.RULE_WIDTH;
                    double text = page.lines().stream()
                            .mapToDouble(PlacedLine::baseline)
                            .filter(baseline -> baseline < rule.y())
                            .max()
                            .orElse(0);
                    assertTrue(!separator || rule.y() - text > 10, "tree " + tree + " at " + rule.y() + " " + text);
                    rules += separator ? 1 : 0;
                }
            }
        }
        assertTrue(rules > 20, "rules: " + rules);
    }

    @Test
    void aNoteBeginsOnThePageOfItsMark() {
        int notes = 0;
        for (int tree : trees()) {
            Map<String, Destination> places = pages(tree, false).destinations();
            for (Map.Entry<String, Destination> mark : places.entrySet()) {
                if (mark.getKey().startsWith("ref-")) {
                    Destination note = places.get(mark.getKey().substring(4));
                    int page = note == null ? -1 : note.page();
                    // Rows in rows that cannot be broken further leave no room for their notes.
                    boolean crowded = document(tree).body().stream().anyMatch(block -> isNested(block, false));
                    boolean next = crowded && page == mark.getValue().page() + 1;
                    assertTrue(page == mark.getValue().page() || next, "tree " + tree + " " + mark);
                    notes++;
                }
            }
        }
        assertTrue(notes > 20, "notes: " + notes);
    }

    @Test
    void noHeadingIsLastOnAPage() {
        int headings = 0;
        for (int tree = 0; tree < 3 * TREES; tree++) {
            // Where the text itself asks for a new page behind a heading, the heading is last.
            if (document(tree).toString().contains("newPage=true")) {
                continue;
            }
            Pages pages = pages(tree, false);
            for (Bookmark heading : pages.bookmarks()) {
                Destination at = heading.destination();
                boolean end = at.page() == pages.pages().size() - 1;
                List<PlacedLine> below = pages.pages().get(at.page()).lines().stream()
                        .filter(line -> line.artifact() == PlacedLine.Artifact.NONE && line.baseline() > at.y())
                        .toList();
                int own = below.get(0).paragraph();
                boolean follows = below.stream().anyMatch(line -> line.paragraph() > own);
                assertTrue(end || follows, "tree " + tree + ": " + heading.title());
                headings++;
            }
        }
        assertTrue(headings > 20, "headings: " + headings);
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        for (int tree = 0; tree < TREES; tree++) {
            int before = 0;
            for (Bookmark heading : pages(tree, false).bookmarks()) {
                assertTrue(heading.level() >= 1 && heading.level() <= before + 1, "tree " + tree);
                before = heading.level();
            }
        }
    }
}
