package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void codesAreUniqueAndWellFormed() {
        Set<String> codes = new HashSet<>();
        for (Rule rule : Rules.all()) {
            assertTrue(codes.add(rule.code()), rule.code());
            assertTrue(rule.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), rule.code());
            assertTrue(rule.description().endsWith("."), rule.description());
            assertFalse(rule.wrong().isBlank() || rule.right().isBlank(), rule.code());
            assertEquals(rule, Rules.find(rule.code()).orElseThrow());
        }
        assertTrue(Rules.find("no-such-rule").isEmpty());
    }

    /** Where this fails, {@code target/RULES.md} is what {@code RULES.md} should begin with. */
    @Test
    void thePageOfTheRulesIsUpToDate() throws IOException {
        Path module = Path.of(System.getProperty("engross.root", "."), "engine", "source");
        String page = RulesPage.text();
        Files.writeString(Files.createDirectories(module.resolve("target")).resolve("RULES.md"), page);
        String kept = Files.readString(module.resolve("RULES.md"));
        assertEquals(page, kept.substring(0, kept.indexOf("\n## What else is told")));
    }
}
