package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Of a JSON text every fault of syntax is told once, with those behind it. */
class JsonRecoveryTest {
    private static final List<String> BROKEN =
            List.of("one", "'two'", "\"a\" \"b\"", "+", "\"a\\qb\"", "1.", "truth", ":");

    private static Salvage salvage(String text) {
        return Yaml.salvage(YamlTest.bytes(text), "a.json");
    }

    private static List<Integer> lines(Salvage salvage) {
        return salvage.diagnostics().stream()
                .map(Diagnostic::place)
                .map(place -> place.line())
                .toList();
    }

    @Test
    void everyBrokenEntryIsToldOnce() {
        for (int seed = 0; seed < 300; seed++) {
            RandomGenerator random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom")
                    .create(seed);
            List<String> text = new ArrayList<>();
            TreeSet<Integer> broken = new TreeSet<>();
            text.add("{");
            entries(random, 1, text, broken);
            text.add("}");
            Salvage salvage = salvage(String.join("\n", text) + "\n");
            assertEquals(new ArrayList<>(broken), lines(salvage), () -> String.join("\n", text));
            assertEquals(broken.isEmpty(), salvage.result().value().isPresent());
            assertTrue(salvage.node().isPresent());
        }
    }

    private static void entries(RandomGenerator random, int depth, List<String> text, Set<Integer> broken) {
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String comma = i + 1 < count ? "," : "";
            String key = " ".repeat(2 * depth) + "\"k" + i + "\": ";
            int kind = random.nextInt(10);
            if (kind < 2 && depth < 5) {
                text.add(key + "{");
                entries(random, depth + 1, text, broken);
                text.add(" ".repeat(2 * depth) + "}" + comma);
            } else if (kind < 4) {
                text.add(key + BROKEN.get(random.nextInt(BROKEN.size())) + comma);
                broken.add(text.size());
            } else {
                text.add(key + "\"text\"" + comma);
            }
        }
    }

    @Test
    void commasThatAreMissingOrTooMany() {
        assertEquals(List.of(3, 6), lines(salvage("{\n  \"a\": 1\n  \"b\": 2,\n  \"c\": [\n    1\n    2\n  ]\n}\n")));
        assertEquals(List.of(3, 6), lines(salvage("{\n  \"a\": {\"b\": 1,\n  },\n  \"c\": [\n    1,\n  ]\n}\n")));
    }

    @Test
    void whatCannotBePassedByEndsTheReading() {
        for (String text : List.of("{\n  \"a\": {\n", "{", "]", "{\"a\": one", "\"a")) {
            assertEquals(1, salvage(text).diagnostics().size(), text);
        }
    }

    /** Lists with a comma too many behind a text of some length. */
    private static String commas(int faults, int length) {
        return "{\n\"text\": \"" + "x".repeat(length) + "\",\n\"lists\": [" + "[1,\n],\n".repeat(faults) + "[]]\n}\n";
    }

    @Test
    void onlyReadingsAreCounted() {
        assertEquals(40, salvage(commas(40, 100_000)).diagnostics().size());
    }

    @Test
    void manyFaultsEndInBoundedTime() {
        assertEquals(50, salvage(commas(2000, 0)).diagnostics().size());
        int told = salvage(commas(50, 2_000_000)).diagnostics().size();
        assertTrue(told > 1 && told < 10, () -> told + " faults");
    }
}
