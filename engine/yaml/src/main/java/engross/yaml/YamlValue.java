package engross.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is to be written as YAML. */
public sealed interface YamlValue {

    /** A text, on several lines where it has line breaks. */
    record Text(String text) implements YamlValue {}

    /** A number, truth value or null, which stands without quotes. */
    record Plain(String text) implements YamlValue {}

    /** A list. */
    record Items(List<YamlValue> items) implements YamlValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys and values in their order. */
    record Fields(List<Field> fields) implements YamlValue {
        public Fields {
            fields = List.copyOf(fields);
        }

        /** The value of a key; null where it has none. */
        public @Nullable YamlValue get(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field.value();
                }
            }
            return null;
        }
    }

    /** A key and its value. */
    record Field(String key, YamlValue value) {}
}
