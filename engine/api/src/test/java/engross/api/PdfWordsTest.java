package engross.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.house.House;
import engross.pdf.layout.Wording;
import engross.testkit.ProjectFiles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a PDF says to readers who do not see its marks stands in the labels of the house. */
class PdfWordsTest {
    private static final House HOUSE = House.read(ProjectFiles.house()).orThrow();

    @Test
    void everyLanguageHasEveryWord() {
        Set<String> names = Arrays.stream(Wording.class.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        for (String language : HOUSE.languages()) {
            Map<String, String> words = HOUSE.labels(language).below("pdf");
            assertEquals(names, words.keySet(), language);
            assertTrue(Wording.of(words).both("Ann", "Ben").matches(".*Ann.*Ben.*[:\uFF1A]"), language);
        }
        assertEquals("Commentaires", Wording.of(HOUSE.labels("fr").below("pdf")).comments());
        assertEquals(Wording.ENGLISH, Wording.of(HOUSE.labels("en").below("pdf")));
    }
}
