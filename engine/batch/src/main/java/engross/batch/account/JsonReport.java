package engross.batch.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.batch.making.Cause;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;

/** The account for programs. */
final class JsonReport {
    private JsonReport() {}

    static String of(Account account) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("items", account.outcomes().size());
            for (Status status : Status.values()) {
                json.writeNumberField(lower(status), account.count(status));
            }
            json.writeNumberField("unchanged", account.unchanged());
            json.writeNumberField("milliseconds", account.milliseconds());
            json.writeStringField("ended", account.ended());
            json.writeArrayFieldStart("outcomes");
            for (Outcome outcome : account.outcomes()) {
                write(json, outcome);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", outcome.item().id());
        json.writeStringField("source", outcome.item().source());
        if (!outcome.item().base().isEmpty()) {
            json.writeStringField("base", outcome.item().base());
        }
        if (!outcome.item().previous().isEmpty()) {
            json.writeStringField("previous", outcome.item().previous());
        }
        json.writeStringField("status", lower(outcome.status()));
        json.writeStringField("cause", outcome.cause().map(JsonReport::lower).orElse(""));
        json.writeBooleanField("unchanged", outcome.unchanged());
        json.writeNumberField("milliseconds", outcome.milliseconds());
        json.writeArrayFieldStart("files");
        for (OutputState file : outcome.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeNumberField("size", file.stamp().size());
            json.writeStringField("sha256", file.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
        DiagnosticJson.write(json, outcome.diagnostics());
        json.writeEndObject();
    }

    private static String lower(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String lower(Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }
}
