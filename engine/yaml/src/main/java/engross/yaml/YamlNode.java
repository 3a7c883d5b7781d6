package engross.yaml;

import engross.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a YAML or JSON text, with its place. Aliases are resolved. Nodes are immutable and equal by identity. */
public sealed interface YamlNode {

    /** Where the value begins: for quoted text the quotation mark, for block text the {@code |} or {@code >}. */
    Place place();

    /** A text, number, truth value or null. */
    final class Scalar implements YamlNode {
        private final String text;
        private final boolean plain;
        private final Place place;
        private final ScalarLayout layout;

        Scalar(String text, boolean plain, Place place, ScalarLayout layout) {
            this.text = text;
            this.plain = plain;
            this.place = place;
            this.layout = layout;
        }

        /** The text as it is meant: escapes and folds resolved. */
        public String text() {
            return text;
        }

        /** Whether it stands without quotes, so that {@code true}, {@code 12} and {@code null} are more than text. */
        public boolean plain() {
            return plain;
        }

        @Override
        public Place place() {
            return place;
        }

        /** Whether nothing is said: plain and empty, {@code ~} or {@code null} (YAML 1.2.2, 10.3.2). */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** Where the character at an offset of {@link #text()} stands; {@link #places()} is quicker for several. */
        public Place placeOf(int offset) {
            return places().of(offset);
        }

        /** The places of the characters of {@link #text()}. */
        public ScalarPlaces places() {
            return new ScalarPlaces(layout, text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A list. */
    final class Sequence implements YamlNode {
        private final List<YamlNode> items;
        private final Place place;

        Sequence(List<YamlNode> items, Place place) {
            this.items = List.copyOf(items);
            this.place = place;
        }

        public List<YamlNode> items() {
            return items;
        }

        @Override
        public Place place() {
            return place;
        }
    }

    /** Keys and values. */
    final class Mapping implements YamlNode {
        private static final int FEW = 8;

        private final List<Entry> entries;
        private final Map<String, Entry> byKey;
        private final Place place;

        Mapping(List<Entry> entries, Place place) {
            this.entries = List.copyOf(entries);
            this.place = place;
            this.byKey = entries.size() <= FEW ? Map.of() : index(entries);
        }

        private static Map<String, Entry> index(List<Entry> entries) {
            Map<String, Entry> index = new HashMap<>(entries.size() * 2);
            entries.forEach(entry -> index.put(entry.key().text(), entry));
            return index;
        }

        /** In the order of the text; no key stands twice. */
        public List<Entry> entries() {
            return entries;
        }

        /** The key and value of a key, null where the key is not there. */
        public @Nullable Entry entry(String key) {
            if (entries.size() > FEW) {
                return byKey.get(key);
            }
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry;
                }
            }
            return null;
        }

        /** The value of a key, null where the key is not there. */
        public @Nullable YamlNode get(String key) {
            Entry entry = entry(key);
            return entry == null ? null : entry.value();
        }

        @Override
        public Place place() {
            return place;
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
