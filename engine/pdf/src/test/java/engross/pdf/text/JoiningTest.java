package engross.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.fonts.Face;
import engross.fonts.FontCatalogue;
import engross.fonts.ShapedWord;
import engross.model.Diagnostics;
import engross.model.Format;
import engross.model.Place;
import engross.model.style.Alignment;
import engross.model.style.LineSpacing;
import engross.pdf.TestStyles;
import engross.testkit.FontFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** How Arabic letters join where the look of a text changes, and where a line ends. */
@EnabledIf(value = "engross.testkit.FontFiles#areThere", disabledReason = FontFiles.MISSING)
class JoiningTest {
    private static final Span.Ink INSERTED = new Span.Ink(0xC00000, -1);
    private static final Span.Ink DELETED = new Span.Ink(-1, 0xC00000);

    private final StyleCatalogue styles = new StyleCatalogue(TestStyles.of("ar-EG"), FontCatalogue.standard());
    private final TextStyle normal = styles.text("Normal", Format.PLAIN);
    private final Face face = java.util.Objects.requireNonNull(normal.complex()).face();

    private List<Line> lines(ParagraphText paragraph, double width) {
        LineSpacing single = new LineSpacing(LineSpacing.Rule.AUTO, 240);
        Measure measure = new Measure(width, 0, 0, 0, Alignment.START, single, List.of(), 36, true);
        Diagnostics diagnostics = new Diagnostics();
        List<Line> lines = new Typesetter("ar-EG", new MissingCharacters(diagnostics)).lines(paragraph, measure);
        assertEquals(List.of(), diagnostics.sorted());
        return lines;
    }

    /** The words of a line in the order of reading. */
    private static List<ShapedWord> words(Line line) {
        return line.fragments().stream()
                .sorted(java.util.Comparator.comparingInt(Fragment::start))
                .map(fragment -> fragment.chunk().shaped())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<ShapedWord> words(String first, Span.Ink firstInk, String second, Span.Ink secondInk) {
        ParagraphText paragraph = new ParagraphText(normal, Place.NONE);
        paragraph.add(first, normal, null, firstInk, null);
        paragraph.add(second, normal, null, secondInk, null);
        return words(lines(paragraph, 300).get(0));
    }

    @Test
    void lettersOfOneVersionJoin() {
        List<ShapedWord> joined = List.of(face.shape("مجل\u200D", true), face.shape("\u200Dس", true));
        assertEquals(joined, words("مجل", Span.Ink.NONE, "س", INSERTED));
        assertEquals(joined, words("مجل", DELETED, "س", Span.Ink.NONE));
        // An alef joins nothing behind it.
        assertEquals(
                List.of(face.shape("ا", true), face.shape("لمجلس", true)),
                words("ا", Span.Ink.NONE, "لمجلس", INSERTED));
    }

    @Test
    void whatIsDeletedDoesNotJoinWhatIsInserted() {
        assertEquals(
                List.of(face.shape("يجب", true), face.shape("ينبغي", true)), words("يجب", DELETED, "ينبغي", INSERTED));
    }

    @Test
    void aWordIsDrawnOnceWhereALineEndsInIt() {
        ParagraphText paragraph = new ParagraphText(normal, Place.NONE);
        String text = "القرارات والمقررات-والتوصيات";
        paragraph.add(text, normal, null, Span.Ink.NONE, null);
        List<Line> lines = lines(paragraph, 110);
        StringBuilder read = new StringBuilder();
        lines.forEach(line -> words(line).forEach(word -> {
            for (int i = word.clusters().size() - 1; i >= 0; i--) {
                read.append(word.clusters().get(i).text());
            }
        }));
        assertEquals(2, lines.size());
        assertEquals(text.replace(" ", ""), read.toString());
    }
}
