package engross.batch.account;

import com.fasterxml.jackson.core.JsonGenerator;
import engross.model.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Diagnostics in JSON, as all reports of the command have them. */
public final class DiagnosticJson {
    private DiagnosticJson() {}

    /** Writes them as the field {@code diagnostics} of the object that is open. */
    public static void write(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("file", diagnostic.place().file());
            json.writeNumberField("line", diagnostic.place().line());
            json.writeNumberField("column", diagnostic.place().column());
            json.writeStringField("message", diagnostic.message());
            json.writeStringField("hint", diagnostic.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
