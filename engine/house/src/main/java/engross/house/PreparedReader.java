package engross.house;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PreparedWriter} wrote, in the same order. */
final class PreparedReader {
    private final byte[] bytes;

    /** Where the part with the texts begins. */
    private final int texts;

    private int at;

    PreparedReader(byte[] bytes, int texts, int at) {
        this.bytes = bytes;
        this.texts = texts;
        this.at = at;
    }

    String text() {
        int back = number();
        int after = at;
        at = texts + back;
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at = after;
        return text;
    }

    @Nullable
    String textOrNull() {
        return flag() ? text() : null;
    }

    int integer() {
        int value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    @Nullable
    Integer integerOrNull() {
        return flag() ? (Integer) integer() : null;
    }

    boolean flag() {
        return bytes[at++] == 1;
    }

    @Nullable
    Boolean flagOrNull() {
        byte value = bytes[at++];
        return value == 2 ? null : (Boolean) (value == 1);
    }

    <T> @Nullable T orNull(Function<PreparedReader, T> some) {
        return flag() ? some.apply(this) : null;
    }

    <E extends Enum<E>> E choice(E[] values) {
        return values[number()];
    }

    <T> List<T> list(Function<PreparedReader, T> each) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.apply(this));
        }
        return Collections.unmodifiableList(values);
    }

    List<String> texts() {
        return list(PreparedReader::text);
    }

    <T> Map<String, T> map(Function<PreparedReader, T> each) {
        int size = number();
        Map<String, T> values = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String key = text();
            values.put(key, each.apply(this));
        }
        return values;
    }

    Map<String, String> textMap() {
        return map(PreparedReader::text);
    }

    Map<String, List<String>> listMap() {
        return map(PreparedReader::texts);
    }

    /** The reader of bytes that were written apart; this one goes on behind them. */
    PreparedReader part() {
        int length = number();
        PreparedReader part = new PreparedReader(bytes, texts, at);
        at += length;
        return part;
    }

    private int number() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }
}
