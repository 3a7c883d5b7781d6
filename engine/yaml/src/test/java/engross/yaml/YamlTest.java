package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YamlTest {

    static Mapping mapping(String text) {
        return assertInstanceOf(Mapping.class, Yaml.read(bytes(text), "a.yaml").orThrow());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Scalar scalar(Mapping mapping, String key) {
        return assertInstanceOf(Scalar.class, mapping.get(key));
    }

    @Test
    void readsKeysInOrderWithTheirPlaces() {
        Mapping mapping = mapping("type: decision\nbody:\n- para: One\n- para: Two\n");
        assertEquals("type", mapping.entries().get(0).key().text());
        assertEquals("a.yaml:1:7", scalar(mapping, "type").place().toString());
        Sequence body = assertInstanceOf(Sequence.class, mapping.get("body"));
        assertEquals("a.yaml:3:1", body.place().toString());
        assertEquals("a.yaml:4:3", body.items().get(1).place().toString());
        assertNull(mapping.get("title"));
    }

    @Test
    void findsKeysOfALargeMapping() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append('k').append(i).append(": v").append(i).append('\n');
        }
        Mapping mapping = mapping(text.toString());
        assertEquals("v99", scalar(mapping, "k99").text());
        assertNull(mapping.get("k100"));
        assertEquals(1, assertNotNull(mapping.entry("k0")).key().place().line());
    }

    private static <T> T assertNotNull(@Nullable T value) {
        if (value == null) {
            throw new AssertionError("nothing there");
        }
        return value;
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        Mapping mapping = mapping("number: 0641\nsession: C26\ndate: 2026-05-08\nquoted: '12'\nnothing:\ntilde: ~\n");
        assertEquals("0641", scalar(mapping, "number").text());
        assertEquals("2026-05-08", scalar(mapping, "date").text());
        assertTrue(scalar(mapping, "number").plain());
        assertFalse(scalar(mapping, "quoted").plain());
        assertTrue(scalar(mapping, "nothing").isNull());
        assertTrue(scalar(mapping, "tilde").isNull());
        assertFalse(scalar(mapping, "quoted").isNull());
    }

    @Test
    void resolvesAliasesToTheSameNode() {
        Mapping mapping = mapping("a: &text Same\nb: *text\n");
        assertSame(mapping.get("a"), mapping.get("b"));
    }

    @Test
    void toleratesByteOrderMarkAndLineEnds() {
        Mapping mapping = mapping("\uFEFFa: 1\r\nb: |-\r\n  one\r\n  two\r\nc: 3\r\n");
        assertEquals("one\ntwo", scalar(mapping, "b").text());
        assertEquals("a.yaml:5:4", scalar(mapping, "c").place().toString());
        assertEquals("a.yaml:1:1", mapping.place().toString());
    }

    @Test
    void countsColumnsInCodePoints() {
        Mapping mapping = mapping("\uD83D\uDE00\uD83D\uDE00: x\n");
        assertEquals("a.yaml:1:5", mapping.entries().get(0).value().place().toString());
    }

    @Test
    void readsTheSameFromJson() {
        String json =
                "{\n  \"type\": \"decision\",\n  \"number\": 641,\n  \"title\": null,\n  \"ok\": true,\n \"body\": [{\"para\": \"A\\tB\"}]}";
        Mapping mapping =
                assertInstanceOf(Mapping.class, Yaml.read(bytes(json), "a.JSON").orThrow());
        assertEquals("641", scalar(mapping, "number").text());
        assertTrue(scalar(mapping, "number").plain());
        assertTrue(scalar(mapping, "title").isNull());
        assertFalse(scalar(mapping, "type").plain());
        assertEquals("a.JSON:3:13", scalar(mapping, "number").place().toString());
        Sequence body = assertInstanceOf(Sequence.class, mapping.get("body"));
        Scalar para = scalar(assertInstanceOf(Mapping.class, body.items().get(0)), "para");
        assertEquals("A\tB", para.text());
        assertEquals("a.JSON:6:24", para.placeOf(2).toString());
    }
}
