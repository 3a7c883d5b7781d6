package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.model.Place;
import engross.yaml.YamlNode.Scalar;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Law: the character at an offset of a value is the one that stands in the source at the place of that offset. */
class ScalarPlaceTest {

    /** Checks every character that is written as itself; returns how many were checked. */
    private static int hold(String source) {
        Scalar scalar = assertInstanceOf(Scalar.class, YamlTest.mapping(source).get("k"));
        String[] lines = source.split("\n", -1);
        String text = scalar.text();
        int checked = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || Character.isLowSurrogate(text.charAt(i))) {
                continue;
            }
            Place place = scalar.placeOf(i);
            String line = lines[place.line() - 1];
            int at = line.offsetByCodePoints(0, place.column() - 1);
            assertEquals(
                    text.codePointAt(i), line.codePointAt(at), source + "\nat " + i + " of " + text + ": " + place);
            checked++;
        }
        return checked;
    }

    @Test
    void plain() {
        assertEquals(3, hold("k: abc\n"));
        assertEquals(6, hold("k: &anchor abc\n   def\n"));
        assertEquals(9, hold("k:\n  abc   \n\n\n\n  def\n  ghi # end\n"));
        assertEquals(2, hold("k: \uD83D\uDE00x\n"));
    }

    @Test
    void quoted() {
        assertEquals(6, hold("k: 'ab''cd\n\n  ef'\n"));
        assertEquals(7, hold("k: \"ab\\\"cd  \n   e\\\n   fg\"\n"));
        assertEquals(3, hold("k: \"\\x20\\u0020\\n\\tabc\"\n"));
    }

    @Test
    void literal() {
        assertEquals(6, hold("k: |-\n  abc\n\n    def\n"));
        assertEquals(6, hold("k: |2-\n    abc\n  def\n"));
        assertEquals(3, hold("k: |\n\n  abc\n\n"));
    }

    @Test
    void folded() {
        assertEquals(9, hold("k: >-\n  abc\n  def\n\n\n  ghi\n"));
        assertEquals(9, hold("k: >\n  abc\n    def\n  ghi\n"));
        assertEquals(9, hold("k: >\n\n  abc\n\n    def\n\n  ghi\n"));
    }

    @Test
    void theEndOfATextIsBehindItsLastCharacter() {
        Scalar scalar = assertInstanceOf(
                Scalar.class, YamlTest.mapping("k: |-\n  ab\n  cd\n").get("k"));
        assertEquals("a.yaml:3:5", scalar.placeOf(5).toString());
        assertEquals("a.yaml:2:5", scalar.placeOf(2).toString());
    }

    @Test
    void randomTextsInEveryStyle() {
        RandomGenerator random = new Random(20260508);
        int checked = 0;
        for (int i = 0; i < 4000; i++) {
            checked += hold(RandomScalar.source(random));
        }
        assertTrue(checked > 40_000, "too few characters were checked: " + checked);
    }
}
