package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Result;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Texts that were made to hurt: each is refused by a limit, on the small stack that tests run under. */
class HostileTest {

    private static void refused(String code, String source) {
        refused(code, YamlTest.bytes(source), "a.yaml");
    }

    private static void refused(String code, byte[] source, String file) {
        Result<YamlNode> result = Yaml.read(source, file);
        assertTrue(result.value().isEmpty(), "the text was read");
        assertEquals(code, result.diagnostics().get(0).code());
    }

    @Test
    void aliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        refused("too-many-values", bomb.toString());
    }

    @Test
    void chainOfAliases() {
        StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 200; i++) {
            chain.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }
        refused("too-deep", chain.toString());
    }

    @Test
    void oneLineOf100Megabytes() {
        byte[] line = new byte[100 * 1024 * 1024];
        Arrays.fill(line, (byte) 'a');
        refused("too-large", line, "a.yaml");
        refused("too-large", line, "a.json");
    }

    @Test
    void deepNesting() {
        refused("too-deep", "[".repeat(10_000));
        refused("too-deep", "{a: ".repeat(10_000));
        refused("too-deep", "- ".repeat(10_000) + "x");
        refused("too-deep", YamlTest.bytes("[".repeat(10_000)), "a.json");
        refused("too-deep", YamlTest.bytes("{\"a\":".repeat(10_000)), "a.json");
    }

    @Test
    void aMillionShortItems() {
        refused("too-many-values", "- a\n".repeat(1_000_000));
        refused("too-many-values", YamlTest.bytes("[" + "1,".repeat(1_000_000) + "1]"), "a.json");
    }

    @Test
    void largestLineIsReadOrRefusedWithoutOverflow() {
        assertTrue(Yaml.read(YamlTest.bytes("a: " + "x".repeat(1_000_000)), "a.yaml")
                .value()
                .isPresent());
        refused("syntax", "\"" + "x".repeat(1_000_000));
        refused("syntax", "%" + "x".repeat(1_000_000));
        refused("undefined-alias", "*" + "x".repeat(1_000));
    }

    /** Each place is looked for from where the last one was found: from the start of the line this would take hours. */
    @Test
    void manyValuesInOneLineOfWideCharacters() {
        String values = "\u4F1A\uD83D\uDE00, ".repeat(200_000);
        assertTrue(
                Yaml.read(YamlTest.bytes("[" + values + "]"), "a.yaml").value().isPresent());
        String strings = "\"\u4F1A\uD83D\uDE00\",".repeat(200_000);
        assertTrue(Yaml.read(YamlTest.bytes("[" + strings + "1]"), "a.json")
                .value()
                .isPresent());
    }

    @Test
    void manyPlacesInOneLongText() {
        String text = "\u4F1A".repeat(2_000_000);
        YamlNode.Scalar scalar = assertInstanceOf(
                YamlNode.Scalar.class,
                Yaml.read(YamlTest.bytes("'" + text + "'"), "a.yaml").orThrow());
        ScalarPlaces places = scalar.places();
        for (int i = 0; i < text.length(); i += 10) {
            assertEquals(i + 2, places.of(i).column());
        }
    }
}
