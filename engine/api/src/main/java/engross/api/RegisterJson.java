package engross.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import engross.house.Labels;
import engross.model.Metadata;
import engross.redline.Register;
import engross.redline.Register.Alert;
import engross.redline.Register.Edit;
import engross.redline.Register.Entry;
import engross.redline.Register.Provision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The register of a document's changes as JSON. */
final class RegisterJson {
    private final JsonGenerator json;
    private final Labels labels;

    private RegisterJson(JsonGenerator json, Labels labels) {
        this.json = json;
        this.labels = labels;
    }

    static byte[] of(Register register, NumberedDocument numbered, Labels labels) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n"); // whatever the machine takes for a new line
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            new RegisterJson(json, labels).write(register, numbered.document().metadata());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write(Register register, Metadata metadata) throws IOException {
        json.writeStartObject();
        text("document", metadata.identifier());
        text("title", metadata.title());
        text("language", metadata.language());
        for (Map.Entry<String, String> property : metadata.properties().entrySet()) {
            if (property.getKey().equals(HeldText.BASE)) {
                text("base-sha256", property.getValue());
            } else if (property.getKey().equals(HeldText.REVISED)) {
                text("revised-sha256", property.getValue());
            }
        }
        json.writeArrayFieldStart("changes");
        for (Entry entry : register.changes()) {
            change(entry);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("provisions");
        for (Provision provision : register.provisions()) {
            json.writeStartObject();
            provision(provision);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Entry entry) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", entry.number());
        provision(entry.provision());
        text("old", entry.oldText());
        text("new", entry.newText());
        json.writeArrayFieldStart("edits");
        for (Edit edit : entry.edits()) {
            json.writeStartObject();
            text("deleted", edit.before());
            text("inserted", edit.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("authors", entry.authors());
        if (entry.counterpart() > 0) {
            json.writeNumberField("counterpart", entry.counterpart());
        }
        json.writeArrayFieldStart("alerts");
        for (Alert alert : entry.alerts()) {
            json.writeStartObject();
            text("kind", alert.kind());
            text("name", labels.text("alerts.names." + alert.kind()).orElse(alert.kind()));
            texts("removed", alert.removed());
            texts("added", alert.added());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void provision(Provision provision) throws IOException {
        text("symbol", provision.symbol().text());
        text("path", provision.path());
        text("heading", provision.heading());
        text("old-label", provision.oldLabel());
        text("new-label", provision.newLabel());
        if (provision.place().line() > 0) {
            json.writeNumberField("line", provision.place().line());
        }
    }

    private void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
