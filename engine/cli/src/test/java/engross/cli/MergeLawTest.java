package engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.api.WordMerge;
import engross.model.Result;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The law of the way back, over random edits of the Word files of all fixtures: either the patched source gives what the edited file says once
 * everything is accepted, or the merge tells that something is left to do. Nothing goes in silence.
 */
class MergeLawTest {
    /** Every source is tried with one in so many kinds of edits, others with the others. */
    private static final int SHARE = 3;

    @TestFactory
    Stream<DynamicTest> whatAReviewerDoesIsInTheSourceOrTold() {
        List<DynamicTest> tests = new ArrayList<>();
        int number = 0;
        for (Path source : Fixtures.sources()) {
            int first = number++;
            tests.add(DynamicTest.dynamicTest(source.getFileName().toString(), () -> holds(source, first)));
        }
        return tests.stream();
    }

    private static void holds(Path source, int first) throws Exception {
        byte[] sent = Fixtures.word(source);
        String main = WordEdit.part(sent, "word/document.xml");
        List<ReviewerEdit> edits = List.of(ReviewerEdit.values());
        int tried = 0;
        for (int i = first % SHARE; i < edits.size(); i += SHARE) {
            String changed = edits.get(i).in(main, new Random(first * 100L + i));
            if (changed != null) {
                holds(source, edits.get(i), WordEdit.of(sent, "word/document.xml", any -> changed));
                tried++;
            }
        }
        assertTrue(tried > 2, "only " + tried + " edits found a place");
    }

    private static void holds(Path source, ReviewerEdit edit, byte[] reviewed) throws Exception {
        Result<Merged> made =
                WordMerge.ofUnchanged().make(Fixtures.ENGINE, Fixtures.text(source), reviewed, "reviewed.docx");
        Merged merged = made.orThrow();
        boolean told =
                !made.diagnostics().isEmpty() || !merged.dispositions().stream().allMatch(Disposition::isSettled);
        if (told) {
            return;
        }
        byte[] built = MergeVersionsTest.built(source, merged);
        assertEquals(says(reviewed), says(built), edit + " " + merged.dispositions());
    }

    private static List<String> says(byte[] docx) throws Exception {
        return AcceptedText.of(WordEdit.part(docx, "word/document.xml"), WordEdit.part(docx, "word/footnotes.xml"));
    }
}
