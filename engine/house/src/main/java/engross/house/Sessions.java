package engross.house;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.yaml.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code meetings.yaml}: when and where sessions are held. */
final class Sessions {
    private Sessions() {}

    static Map<String, Session> read(@Nullable YamlNode node, Place place, Diagnostics diagnostics) {
        Map<String, Session> sessions = new LinkedHashMap<>();
        Fields all = Fields.of(node, "meetings", place, diagnostics);
        for (YamlNode.Entry entry : all.entries()) {
            Fields fields = all.fields(entry).only(Set.of("year", "start", "end", "place"));
            String code = entry.key().text();
            sessions.put(
                    code,
                    new Session(
                            code,
                            fields.text("year", ""),
                            date(fields, "start", diagnostics),
                            date(fields, "end", diagnostics),
                            fields.text("place", "")));
        }
        return sessions;
    }

    private static Optional<LocalDate> date(Fields fields, String key, Diagnostics diagnostics) {
        String text = fields.text(key, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            diagnostics.add(Diagnostic.error("house-value", fields.place(), key + " is no date: " + text)
                    .withHint("write it as 2026-04-28"));
            return Optional.empty();
        }
    }
}
