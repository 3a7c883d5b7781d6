package engross.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlNode.Sequence;

/** Nodes of a source as editors see them: plain scalars by the core schema of YAML (YAML 1.2.2, 10.3.2). */
final class JsonNodes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonNodes() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((Scalar) node);
    }

    private static JsonNode scalar(Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        if (scalar.plain() && (text.equals("true") || text.equals("false"))) {
            return JSON.booleanNode(text.equals("true"));
        }
        if (scalar.plain() && text.matches("-?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        if (scalar.plain() && text.matches("-?[0-9]{1,9}\\.[0-9]{1,9}")) {
            return JSON.numberNode(Double.parseDouble(text));
        }
        return JSON.textNode(text);
    }
}
