package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ErrorFixtureTest {

    @TestFactory
    List<DynamicTest> everyFixtureGivesItsFaults() {
        List<Path> sources = ErrorFixtures.sources();
        assertTrue(sources.size() > 50, "fixtures are missing");
        return sources.stream()
                .map(source -> DynamicTest.dynamicTest(
                        ErrorFixtures.name(source),
                        () -> assertEquals(
                                String.join("\n", ErrorFixtures.expected(source)),
                                String.join(
                                        "\n",
                                        ErrorFixtures.read(source).diagnostics().stream()
                                                .map(Diagnostic::toString)
                                                .toList()))))
                .toList();
    }

    @Test
    void aSourceIsReadExactlyWhereItHasNoError() {
        for (Path source : ErrorFixtures.sources()) {
            Result<SourceDocument> result = ErrorFixtures.read(source);
            boolean error = result.diagnostics().stream().anyMatch(Diagnostic::isError);
            assertEquals(error, result.value().isEmpty(), source.toString());
            assertFalse(result.diagnostics().isEmpty(), source + " has no fault");
        }
    }

    /**
     * Limits that no file of a sensible size reaches are tried in {@code HostileSourceTest}, what only the assembly sees in
     * {@code CommandTest}.
     */
    @Test
    void everyRuleHasAFixture() {
        TreeSet<String> missing =
                new TreeSet<>(Rules.all().stream().map(Rule::code).toList());

        ErrorFixtures.sources()
                .forEach(source ->
                        ErrorFixtures.read(source).diagnostics().forEach(found -> missing.remove(found.code())));
        missing.removeAll(List.of("too-large", "versions-too-large", "too-many-values", "too-many-faults"));
        missing.removeAll(List.of("not-shown", "unknown-session"));
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void everyCodeIsInTheRegister() {
        for (Path source : ErrorFixtures.sources()) {
            for (Diagnostic found : ErrorFixtures.read(source).diagnostics()) {
                assertEquals(
                        found.severity(),
                        Rules.find(found.code()).map(Rule::severity).orElse(null),
                        found.toString());
            }
        }
    }
}
