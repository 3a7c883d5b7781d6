package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Reading goes on behind a fault of syntax, and tells each fault once. */
class RecoveryTest {
    /** Values that no parser reads; none of them can be closed by what follows. */
    private static final List<String> BROKEN =
            List.of("one: two", "{++in++} text", "[1] and [2]", "@home", "\"a\" b", "`tick`", "%percent", "! x: y");

    private static Salvage salvage(String text) {
        return Yaml.salvage(YamlTest.bytes(text), "a.yaml");
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
            entries(random, "", 0, text, broken);
            Salvage salvage = salvage(String.join("\n", text) + "\n");
            assertEquals(new ArrayList<>(broken), lines(salvage), () -> String.join("\n", text));
            assertEquals(broken.isEmpty(), salvage.result().value().isPresent());
        }
    }

    private static void entries(
            RandomGenerator random, String indent, int depth, List<String> text, Set<Integer> broken) {
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String key = indent + "k" + i + ": ";
            int kind = random.nextInt(10);
            if (kind < 2 && depth < 4) {
                text.add(key.strip().indent(indent.length()).stripTrailing());
                entries(random, indent + "  ", depth + 1, text, broken);
            } else if (kind < 4) {
                text.add(key + BROKEN.get(random.nextInt(BROKEN.size())));
                broken.add(text.size());
                if (random.nextBoolean()) {
                    text.add(indent + "    which goes on");
                }
            } else {
                text.add(key + "text " + i);
            }
        }
    }

    @Test
    void whatIsNotAtFaultIsRead() {
        Salvage salvage = salvage("a: 1\nb: two: three\nc: 3\n");
        assertTrue(salvage.lost());
        YamlNode.Mapping rest = (YamlNode.Mapping) salvage.node().orElseThrow();
        assertEquals(
                List.of("a", "c"),
                rest.entries().stream().map(entry -> entry.key().text()).toList());
        assertEquals(3, rest.entries().get(1).key().place().line());
        assertFalse(salvage.result().value().isPresent());
    }

    @Test
    void aQuotationThatSwallowsWhatFollowsIsOneFault() {
        assertEquals(List.of(2), lines(salvage("- 'one\n- it's two\n- three: four\n- five\n")));
        assertEquals(List.of(1), lines(salvage("- \"one\n- two\n- three\n")));
    }

    @Test
    void aBracketThatSwallowsWhatFollowsIsOneFault() {
        assertEquals(List.of(3), lines(salvage("a: 1\nb: [\n- one\n- two\n- three\n- four\n")));
        assertEquals(List.of(2), lines(salvage("a: 1\nb: [one\nc: two\nd: three\n")));
    }

    @Test
    void otherFaultsAreToldBesideThoseOfSyntax() {
        assertEquals(List.of(1, 2, 3), lines(salvage("a: !mine x\nb: two: three\na: 2\n")));
    }

    @Test
    void manyFaultsEndInBoundedTime() {
        assertEquals(50, salvage("- a: b: c\n".repeat(2000)).diagnostics().size());
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            steps.append(" ".repeat(i)).append("a:\n");
        }
        assertFalse(salvage(steps + " b: [\n").diagnostics().isEmpty());
    }
}
