package engross.house;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that {@link PreparedReader} reads them fast. Numbers take seven bits a byte, the lowest first; a text is the number of
 * bytes before it in a part that all texts share, each of them once.
 */
final class PreparedWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Texts texts;

    PreparedWriter(Texts texts) {
        this.texts = texts;
    }

    /** Every text that was written, once. */
    static final class Texts {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<String, Integer> places = new HashMap<>();

        private int place(String text) {
            Integer known = places.get(text);
            if (known != null) {
                return known;
            }
            int place = out.size();
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            number(out, content.length);
            out.writeBytes(content);
            places.put(text, place);
            return place;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    void text(String text) {
        number(texts.place(text));
    }

    void textOrNull(@Nullable String text) {
        orNull(text, PreparedWriter::text);
    }

    /** A number of any sign. */
    void integer(int value) {
        number((value << 1) ^ (value >> 31));
    }

    void integerOrNull(@Nullable Integer value) {
        orNull(value, PreparedWriter::integer);
    }

    void flag(boolean value) {
        out.write(value ? 1 : 0);
    }

    void flagOrNull(@Nullable Boolean value) {
        out.write(value == null ? 2 : value ? 1 : 0);
    }

    /** Whether there is a value, then the value. */
    <T> void orNull(@Nullable T value, BiConsumer<PreparedWriter, T> some) {
        flag(value != null);
        if (value != null) {
            some.accept(this, value);
        }
    }

    @SuppressWarnings("EnumOrdinal") // Written and read by one build: a form of another one is not taken.
    void choice(Enum<?> value) {
        number(value.ordinal());
    }

    /** How many come, then each of them. */
    <T> void list(Collection<T> values, BiConsumer<PreparedWriter, T> each) {
        number(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    void texts(Collection<String> values) {
        list(values, PreparedWriter::text);
    }

    /** Keys and values in their order. */
    <T> void map(Map<String, T> values, BiConsumer<PreparedWriter, T> each) {
        number(values.size());
        values.forEach((key, value) -> {
            text(key);
            each.accept(this, value);
        });
    }

    void textMap(Map<String, String> values) {
        map(values, PreparedWriter::text);
    }

    void listMap(Map<String, List<String>> values) {
        map(values, PreparedWriter::texts);
    }

    /** Bytes that are read apart: their number, then they. */
    void part(byte[] content) {
        number(content.length);
        out.writeBytes(content);
    }

    private void number(int value) {
        number(out, value);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
