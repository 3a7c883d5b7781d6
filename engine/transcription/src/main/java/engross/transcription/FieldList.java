package engross.transcription;

import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Plain;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.List;

/** Gathers keys and values; what says nothing is left out. */
final class FieldList {
    private final List<Field> fields = new ArrayList<>();

    FieldList text(String key, String text) {
        if (!text.isEmpty()) {
            fields.add(new Field(key, new Text(text)));
        }
        return this;
    }

    /** A number, or {@code true}, {@code false}, {@code null}; as a text where it is none of them. */
    FieldList plain(String key, String value) {
        boolean plain = value.matches("0|[1-9][0-9]{0,8}|[0-9]{1,3}\\.[0-9]|true|false|null");
        return plain ? value(key, new Plain(value)) : text(key, value);
    }

    FieldList items(String key, List<YamlValue> items) {
        return items.isEmpty() ? this : value(key, new Items(items));
    }

    FieldList value(String key, YamlValue value) {
        fields.add(new Field(key, value));
        return this;
    }

    /** A mapping; left out where it has nothing. */
    FieldList fields(String key, FieldList inner) {
        return inner.isEmpty() ? this : value(key, inner.done());
    }

    FieldList all(FieldList others) {
        fields.addAll(others.fields);
        return this;
    }

    boolean has(String key) {
        return fields.stream().anyMatch(field -> field.key().equals(key));
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Fields done() {
        return new Fields(fields);
    }
}
