package engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import engross.model.Result;
import engross.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law: a source says the same in YAML and in JSON. Only the places differ. */
class SameInJsonTest {

    private static String withoutPlaces(Object value) {
        return value.toString().replaceAll("Place\\[[^]]*\\]|[^ ,\\[]*\\.(yaml|json):\\d+:\\d+", "·");
    }

    private static Result<SourceDocument> asJson(Path yaml) {
        String json = JsonNodes.of(
                        Yaml.read(ErrorFixtures.content(yaml), "a.yaml").orThrow())
                .toString()
                .replace(ErrorFixtures.name(yaml), "a.json");
        return Sources.read(
                json.getBytes(StandardCharsets.UTF_8), "a.json", TestVocabulary.HOUSE, ErrorFixtures::version);
    }

    @Test
    void everyFixtureWithWarningsOnly() {
        int same = 0;
        for (Path source : ErrorFixtures.sources()) {
            Result<SourceDocument> read = Sources.read(ErrorFixtures.content(source), "a.yaml", TestVocabulary.HOUSE);
            if (read.value().isPresent()) {
                Result<SourceDocument> json = asJson(source);
                assertEquals(withoutPlaces(read.orThrow()), withoutPlaces(json.orThrow()), source.toString());
                assertEquals(codes(read), codes(json), source.toString());
                same++;
            }
        }
        assertTrue(same > 10, "only " + same);
    }

    @Test
    void everyFixtureOfTheFormat() {
        int same = 0;
        for (Path source : ErrorFixtures.sources()) {
            if (Yaml.read(ErrorFixtures.content(source), ErrorFixtures.name(source))
                    .value()
                    .isPresent()) {
                Result<SourceDocument> yaml = ErrorFixtures.read(source);
                assertEquals(codes(yaml), codes(asJson(source)), source.toString());
                same++;
            }
        }
        assertTrue(same > 40, "only " + same);
    }

    /** The codes of all faults, without the one that only the layout of YAML can have. */
    private static List<String> codes(Result<SourceDocument> result) {
        return result.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> !code.equals(StyleRules.ITEM_IN_TEXT.code()))
                .sorted()
                .toList();
    }
}
