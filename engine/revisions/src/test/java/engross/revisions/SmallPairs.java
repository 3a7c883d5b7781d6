package engross.revisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Result;
import engross.opc.WordPackage;
import engross.testkit.SmallWordFile;
import engross.testkit.WordPackageCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Compares small files and says what was marked. */
final class SmallPairs {
    private static final WordComparison COMPARISON = WordComparison.by("Ann", "2026-05-08T00:00:00Z");

    private SmallPairs() {}

    static WordPackage word(SmallWordFile file) {
        return WordPackage.read(file.bytes(), "f").orThrow();
    }

    static WordPackage body(String body) {
        return word(SmallWordFile.of(body));
    }

    /** The redline of two bodies, as a valid file that was read again. */
    static WordPackage redline(String old, String now) {
        return redline(SmallWordFile.of(old), SmallWordFile.of(now));
    }

    static WordPackage redline(SmallWordFile old, SmallWordFile now) {
        Result<WordPackage> result = COMPARISON.compare(word(old), "old", word(now), "new");
        assertTrue(result.value().isPresent(), () -> result.diagnostics().toString());
        byte[] bytes = result.orThrow().parts().toBytes();
        assertEquals(List.of(), WordPackageCheck.check(bytes));
        return WordPackage.read(bytes, "redline").orThrow();
    }

    /** Each revision as its kind and text. */
    static List<String> revisions(WordPackage word) {
        return Revisions.of(word, "").orThrow().stream()
                .map(revision -> revision.kind().label() + ": " + revision.text())
                .collect(Collectors.toList());
    }

    static String main(WordPackage word) {
        return xml(word, word.main());
    }

    static String xml(WordPackage word, String part) {
        return new String(word.parts().content(part), StandardCharsets.UTF_8);
    }

    static WordPackage settled(WordPackage word, Decision decision) {
        return Revisions.settle(word, "", revision -> decision).orThrow();
    }
}
