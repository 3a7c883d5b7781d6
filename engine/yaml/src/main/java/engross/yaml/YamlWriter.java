package engross.yaml;

import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Plain;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.serializer.Serializer;

/**
 * Writes YAML as a careful editor does: block style, quotes only where a text needs them, a text with line breaks as a block of lines,
 * any other text on one line, however long, since a fold would put spaces into Chinese text.
 */
public final class YamlWriter {
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setWidth(Integer.MAX_VALUE)
            .setIndent(2)
            .setIndicatorIndent(0)
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setMaxSimpleKeyLength(1024)
            .build();

    private YamlWriter() {}

    /** The text of a value, ending in a line end. */
    public static String write(YamlValue value) {
        StringBuilder text = new StringBuilder();
        Emitter emitter = new Emitter(SETTINGS, new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int from, int length) {
                text.append(part, from, from + length);
            }
        });
        Serializer serializer = new Serializer(SETTINGS, emitter);
        serializer.emitStreamStart();
        serializer.serializeDocument(node(value));
        serializer.emitStreamEnd();
        return text.toString();
    }

    private static Node node(YamlValue value) {
        if (value instanceof Text text) {
            return text(text.text());
        }
        if (value instanceof Plain plain) {
            return new ScalarNode(tag(plain.text()), plain.text(), ScalarStyle.PLAIN);
        }
        if (value instanceof Items items) {
            List<Node> nodes = new ArrayList<>(items.items().size());
            items.items().forEach(item -> nodes.add(node(item)));
            return new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
        }
        List<NodeTuple> tuples = new ArrayList<>();
        for (Field field : ((Fields) value).fields()) {
            tuples.add(new NodeTuple(text(field.key()), node(field.value())));
        }
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    private static Tag tag(String plain) {
        if (plain.equals("null")) {
            return Tag.NULL;
        }
        return plain.equals("true") || plain.equals("false")
                ? Tag.BOOL
                : plain.matches("-?[0-9]+") ? Tag.INT : Tag.FLOAT;
    }

    private static ScalarNode text(String text) {
        boolean lines = text.indexOf('\n') >= 0;
        boolean block = lines && !text.startsWith(" ") && !text.startsWith("\n") && !text.endsWith("\n");
        return new ScalarNode(Tag.STR, text, block ? ScalarStyle.LITERAL : quoted(text));
    }

    /** What reads as something else than text without quotes has them (YAML 1.2.2, 10.3.2); the emitter finds all other reasons. */
    private static ScalarStyle quoted(String text) {
        boolean special = text.isEmpty()
                || text.matches("[-+]?[0-9][0-9 .,:eExXoa-fA-F_-]*")
                || text.matches("(?i)null|~|true|false|yes|no|on|off|y|n|[-+]?\\.(inf|nan)");
        return special ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    }
}
