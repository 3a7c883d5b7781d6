package engross.api;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.source.SourceDocument;
import engross.source.SourceField;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** The text of a source in which plain values are replaced where they stand, and nothing else is touched. */
final class FieldText {
    private static final Comparator<Place> BACKWARDS =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column).reversed();

    private String text;

    private FieldText(String text) {
        this.text = text;
    }

    /**
     * The text with other values.
     *
     * @param text of the source
     * @param values by their keys, each of which the source has
     * @param diagnostics take what is not written plainly
     */
    static String replaced(String text, SourceDocument source, Map<String, String> values, Diagnostics diagnostics) {
        FieldText fields = new FieldText(text);
        // From the last one back, because a value may be longer than the one that it replaces.
        values.keySet().stream()
                .sorted(Comparator.comparing(key -> field(source, key).place(), BACKWARDS))
                .forEach(key -> fields.replace(key, field(source, key), values.getOrDefault(key, ""), diagnostics));
        return fields.text;
    }

    private static SourceField field(SourceDocument source, String key) {
        return Objects.requireNonNull(source.fields().get(key));
    }

    private void replace(String key, SourceField field, String value, Diagnostics diagnostics) {
        int at = offset(field.place());
        int quote = at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"') ? 1 : 0;
        if (!text.startsWith(field.text(), at + quote)) {
            diagnostics.add(Diagnostic.error(
                            "field-form", field.place(), "the " + key + " is written in a form that is not replaced")
                    .withHint("write it plain: " + key + ": " + value));
            return;
        }
        text = text.substring(0, at + quote)
                + value
                + text.substring(at + quote + field.text().length());
    }

    /** Where a place is in the text; columns count code points. */
    private int offset(Place place) {
        int line = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (line < place.line()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            end += text.startsWith("\r\n", end) ? 2 : 1;
            start = Math.min(end, text.length());
            line++;
        }
        int points = Math.min(place.column() - 1, text.codePointCount(start, text.length()));
        return text.offsetByCodePoints(start, points);
    }
}
