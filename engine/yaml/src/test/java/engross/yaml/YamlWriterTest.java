package engross.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Plain;
import engross.yaml.YamlValue.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlWriterTest {
    private static final List<String> PARTS = List.of(
            "a",
            " ",
            "\n",
            ": ",
            "#",
            "'",
            "\"",
            "- ",
            "{++",
            "++}",
            "[",
            "]",
            "*",
            "&",
            "!",
            "%",
            "@",
            "`",
            "?",
            "|",
            ">",
            "中",
            "文；",
            "ع",
            "\u200F",
            "\u00A0",
            "😀",
            "12",
            "2026-05-08",
            "true",
            "null",
            "~",
            "\\",
            ",",
            "{",
            "}",
            ":",
            "—");

    private static String written(YamlValue value) {
        return YamlWriter.write(value);
    }

    @Test
    void quotesStandOnlyWhereTheyAreNeeded() {
        YamlValue value = new Fields(List.of(
                new Field("number", new Plain("641")),
                new Field("symbol", new Text("C26/59(Rev.1)")),
                new Field("date", new Text("2026-05-08")),
                new Field("title", new Text("One\nTwo")),
                new Field(
                        "items",
                        new Items(List.of(
                                new Text("that text follows:"), new Text("{++new++} text"), new Text("的主题如下：“甲”"))))));
        assertEquals("""
                number: 641
                symbol: C26/59(Rev.1)
                date: '2026-05-08'
                title: |-
                  One
                  Two
                items:
                - 'that text follows:'
                - '{++new++} text'
                - 的主题如下：“甲”
                """, written(value));
    }

    /** The emitter is a library's, the reader ours: every text must come back. */
    @Test
    void everyTextComesBack() {
        Random random = new Random(9);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String yaml = written(new Fields(List.of(new Field("key", new Text(text.toString())))));
            YamlNode.Mapping read = (YamlNode.Mapping)
                    Yaml.read(yaml.getBytes(StandardCharsets.UTF_8), "a.yaml").orThrow();
            assertEquals(
                    text.toString(), ((YamlNode.Scalar) read.entries().get(0).value()).text(), yaml);
        }
    }
}
