package engross.batch.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import engross.batch.making.Cause;
import engross.batch.storage.FileStamp;
import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A journal entry as a line: a checksum and JSON. A line that was not written to its end is no entry. */
final class JournalLine {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int CHECKSUM = 8;

    private JournalLine() {}

    static String of(JournalEntry entry) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            json.writeStringField("key", entry.key());
            json.writeStringField("cause", entry.cause().map(Cause::name).orElse(""));
            json.writeNumberField("milliseconds", entry.milliseconds());
            json.writeObjectFieldStart("inputs");
            for (Map.Entry<String, String> input : entry.inputs().entrySet()) {
                json.writeStringField(input.getKey(), input.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (OutputState file : entry.files()) {
                json.writeStartObject();
                json.writeStringField("path", file.path());
                json.writeNumberField("size", file.stamp().size());
                json.writeNumberField("modified", file.stamp().modified());
                json.writeStringField("sha256", file.digest());
                json.writeEndObject();
            }
            json.writeEndArray();
            DiagnosticJson.write(json, entry.diagnostics());
            json.writeEndObject();
        }
        return checksum(text.toString()) + text;
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /** The entry of a line, nothing where it is torn. */
    static Optional<JournalEntry> read(String line) {
        if (line.length() < CHECKSUM || !line.substring(0, CHECKSUM).equals(checksum(line.substring(CHECKSUM)))) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(line.substring(CHECKSUM))) {
            parser.nextToken();
            return Optional.of(entry(object(parser)));
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JournalEntry entry(Map<String, Object> fields) {
        String cause = text(fields, "cause");
        SortedMap<String, String> inputs = new TreeMap<>();
        map(fields.get("inputs")).forEach((path, digest) -> inputs.put(path, (String) digest));
        List<OutputState> files = new ArrayList<>();
        for (Map<String, Object> file : maps(fields.get("files"))) {
            FileStamp stamp = new FileStamp(number(file, "size"), number(file, "modified"));
            files.add(new OutputState(text(file, "path"), stamp, text(file, "sha256")));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Map<String, Object> said : maps(fields.get("diagnostics"))) {
            Place place = new Place(text(said, "file"), (int) number(said, "line"), (int) number(said, "column"));
            diagnostics.add(new Diagnostic(
                    Severity.valueOf(text(said, "severity").toUpperCase(Locale.ROOT)),
                    text(said, "code"),
                    place,
                    text(said, "message"),
                    text(said, "hint")));
        }
        return new JournalEntry(
                text(fields, "id"),
                text(fields, "key"),
                cause.isEmpty() ? Optional.empty() : Optional.of(Cause.valueOf(cause)),
                inputs,
                files,
                diagnostics,
                number(fields, "milliseconds"));
    }

    private static String text(Map<String, Object> fields, String key) {
        return fields.getOrDefault(key, "") instanceof String text ? text : "";
    }

    private static long number(Map<String, Object> fields, String key) {
        return fields.getOrDefault(key, 0L) instanceof Long number ? number : 0;
    }

    @SuppressWarnings("unchecked") // Only what object() below makes.
    private static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    private static List<Map<String, Object>> maps(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(JournalLine::map).toList()
                : List.of();
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            fields.put(key, value(parser, parser.nextToken()));
        }
        return fields;
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(parser, next));
                }
                yield items;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            default -> parser.getText();
        };
    }
}
