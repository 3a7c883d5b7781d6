package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.house.House;
import engross.house.Labels;
import engross.model.Document;
import engross.redline.Views;
import engross.testkit.RandomDocuments;
import engross.word.WordWriter;
import engross.word.content.Reading;
import engross.word.content.WordContent;
import engross.word.content.WordText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tree has to say is what its Word file says: two walks, one over the tree and one over the bytes. */
class DocumentTextLawTest {
    private static final House HOUSE = House.read(ShippedHouse.files()).orThrow();
    private static final int TREES = 400;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void theTreeSaysWhatItsFileSays(String language) {
        Labels labels = HOUSE.labels(language);
        WordWriter writer = WordWriter.of(HOUSE.styleSheet(language), labels.tag(), labels.direction());
        int held = 0;
        for (int seed = 0; seed < TREES; seed++) {
            Document marked =
                    RandomDocuments.document(HOUSE.styleSheet(language), labels.tag(), labels.direction(), seed);
            for (Document clean : List.of(Views.accepted(marked), Views.rejected(marked))) {
                // A view may leave a cell without the rows that it spans: such a tree is refused by the writer.
                Optional<byte[]> docx = writer.write(clean).value();
                if (docx.isPresent()) {
                    WordText read =
                            WordContent.read(docx.get(), "law.docx").orThrow().after();
                    assertEquals(lines(read), lines(writer.text(clean, Reading.AFTER)), language + " " + seed);
                    held++;
                }
            }
        }
        assertTrue(held > TREES, "held: " + held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ar"})
    void aMarkedTreeSaysWhatItsFileSaysInEveryReading(String language) {
        Labels labels = HOUSE.labels(language);
        WordWriter writer = WordWriter.of(HOUSE.styleSheet(language), labels.tag(), labels.direction());
        for (int seed = 0; seed < TREES; seed++) {
            Document marked =
                    RandomDocuments.document(HOUSE.styleSheet(language), labels.tag(), labels.direction(), seed);
            List<Reading> readings = readings();
            WordContent read = WordContent.read(writer.write(marked).orThrow(), "law.docx", readings)
                    .orThrow();
            String name = language + " " + seed;
            assertEquals(lines(read.before()), lines(writer.text(marked, Reading.BEFORE)), name);
            assertEquals(lines(read.after()), lines(writer.text(marked, Reading.AFTER)), name);
            for (int i = 0; i < readings.size(); i++) {
                assertEquals(lines(read.others().get(i)), lines(writer.text(marked, readings.get(i))), name);
            }
        }
    }

    private static List<Reading> readings() {
        return Stream.of("Author, Ann", "Ben")
                .flatMap(author -> Stream.of(Reading.onlyOf(author), Reading.allBut(author)))
                .toList();
    }

    private static String lines(WordText text) {
        return text.lines().stream().map(WordText.Line::toString).collect(Collectors.joining("\n"));
    }
}
