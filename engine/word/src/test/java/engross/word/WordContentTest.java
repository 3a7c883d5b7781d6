package engross.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Document;
import engross.testkit.RandomDocuments;
import engross.testkit.TreeText;
import engross.testkit.View;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading back what was written. */
class WordContentTest {
    private static final List<String> LANGUAGES = List.of("en", "zh", "ar");

    @Test
    void bothTextsOfRandomDocumentsAreTheTrees() {
        int compared = 0;
        for (String language : LANGUAGES) {
            WordWriter writer = CouncilHouse.writer(language);
            for (int seed = 0; seed < 60; seed++) {
                Document document = RandomDocuments.document(
                        CouncilHouse.sheet(language),
                        CouncilHouse.tag(language),
                        CouncilHouse.direction(language),
                        seed);
                WordContent content = WordContent.read(writer.write(document).orThrow(), "random.docx")
                        .orThrow();
                long written = document.notes().size();
                if (notes(content.before()) != written || notes(content.after()) != written) {
                    continue; // Word would renumber its notes, and these trees say that it would not.
                }
                compared++;
                assertEquals(TreeText.body(document, View.OLD), body(content.before()), language + " " + seed);
                assertEquals(TreeText.body(document, View.NEW), body(content.after()), language + " " + seed);
            }
        }
        assertTrue(compared > 50, "compared: " + compared);
    }

    private static long notes(WordText text) {
        return text.lines().stream()
                .filter(line -> line.kind() == WordText.Kind.NOTE)
                .count();
    }

    private static List<String> body(WordText text) {
        return text.lines().stream()
                .takeWhile(line -> line.kind() != WordText.Kind.NOTE)
                .filter(line -> line.kind() == WordText.Kind.PARAGRAPH)
                .map(WordText.Line::plain)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
