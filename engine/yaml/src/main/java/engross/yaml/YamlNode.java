package engross.yaml;

import engross.model.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a YAML or JSON text, with its place. Aliases are resolved. */
public sealed interface YamlNode {

    Place place();

    /**
     * A text, number, truth value or null.
     *
     * @param text as it is meant: escapes and folds resolved
     * @param plain whether it stands without quotes, so that {@code true}, {@code 12} and {@code null} are more than text
     * @param lines where each line of {@code text} begins in the source, one place a line break of {@code text} plus one
     */
    record Scalar(String text, boolean plain, List<Place> lines) implements YamlNode {
        public Scalar {
            lines = List.copyOf(lines);
        }

        @Override
        public Place place() {
            return lines.get(0);
        }

        /** Whether nothing is said: plain and empty, {@code ~} or {@code null} (YAML 1.2 core schema). */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        /** Where the character at an offset of {@code text} stands: exact but for escapes and folded lines, there the line's start. */
        public Place placeOf(int offset) {
            int line = 0;
            int start = 0;
            for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
                line++;
                start = i + 1;
            }
            Place at = lines.get(Math.min(line, lines.size() - 1));
            int column =
                    at.column() == 0 ? 0 : at.column() + text.codePointCount(start, Math.min(offset, text.length()));
            return new Place(at.file(), at.line(), column);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values in the order of the text; no key stands twice. */
    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key, null where the key is not there. */
        public @Nullable YamlNode get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {}
}
