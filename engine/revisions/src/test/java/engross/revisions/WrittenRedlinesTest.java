package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.opc.WordPackage;
import engross.testkit.WordPackageCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for the bytes of a redline, read again: both texts, the schema, numbers that are there once, and parts that nobody touched. */
class WrittenRedlinesTest {
    private static final WordComparison COMPARISON = WordComparison.by("Ann", "2026-05-08T00:00:00Z");

    private static Version accepted(WordPackage word) {
        return new Version(
                word,
                Revisions.settled(Story.all(word, "").orThrow(), revision -> Decision.ACCEPT).stream()
                        .map(Repair::of)
                        .toList());
    }

    private static List<String> faults(WordPackage old, WordPackage now, WordPackage redline) {
        Version read = new Version(
                redline,
                Story.all(redline, "").orThrow().stream().map(Repair::of).toList());
        return Proof.of(accepted(old), accepted(now), read, Map.of(), "redline").stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void pairsOfOthersAreProvedOnTheBytes() throws IOException {
        Path folder = Corpora.folder("wmlcomparer");
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (Map<String, String> row : ComparisonCorpusTest.pairs(folder)) {
            WordPackage old = Corpora.word(folder.resolve(row.get("before")));
            WordPackage now = Corpora.word(folder.resolve(row.get("after")));
            byte[] bytes =
                    COMPARISON.compare(old, "old", now, "new").orThrow().parts().toBytes();
            WordPackage redline = WordPackage.read(bytes, "redline").orThrow();
            String name = row.get("before") + " " + row.get("after");
            assertEquals(List.of(), faults(old, now, redline), name);
            untouched(now, redline, name);
            // Schemas take their time: every fourth.
            if (checked % 4 == 0) {
                Set<String> found = kinds(bytes);
                found.removeAll(kinds(old.parts().toBytes()));
                found.removeAll(kinds(now.parts().toBytes()));
                found.forEach(fault -> faults.add(name + ": " + fault));
            }
            checked++;
        }
        assertEquals(List.of(), faults);
        assertEquals(105, checked);
    }

    /** What is wrong with a file, however often and with whichever numbers. */
    private static Set<String> kinds(byte[] docx) {
        Set<String> kinds = new TreeSet<>();
        WordPackageCheck.check(docx).forEach(fault -> kinds.add(fault.replaceAll("[0-9]+", "N")));
        return kinds;
    }

    private static void untouched(WordPackage now, WordPackage redline, String name) {
        for (String part : now.parts().parts()) {
            boolean mayChange = now.stories().contains(part)
                    || part.endsWith(".rels")
                    || part.equals("[Content_Types].xml")
                    || part.endsWith("styles.xml")
                    || part.endsWith("numbering.xml");
            if (!mayChange) {
                assertArrayEquals(now.parts().content(part), redline.parts().content(part), name + " " + part);
            }
        }
    }
}
