package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.api.CompiledText;
import engross.api.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** A compilation as data: who amends, where each change comes from, what is in conflict and what was not merged. */
final class CompilationJson {
    private final JsonGenerator json;

    private CompilationJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(PrintWriter out, Optional<CompiledText> compiled, Outcome outcome) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            Report.outcomeFields(generator, outcome);
            if (compiled.isPresent()) {
                new CompilationJson(generator).text(compiled.get());
            }
            generator.writeEndObject();
        }
        out.println();
    }

    private void text(CompiledText text) throws IOException {
        json.writeArrayFieldStart("members");
        for (CompiledText.Member member : text.members()) {
            json.writeStartObject();
            json.writeStringField("author", member.author());
            json.writeStringField("proposal", member.proposal());
            json.writeStringField("symbol", member.symbol());
            json.writeStringField("file", member.file());
            json.writeNumberField("distance", member.distance());
            json.writeEndObject();
        }
        json.writeEndArray();
        origins("origins", text.origins());
        json.writeArrayFieldStart("conflicts");
        for (CompiledText.Conflict conflict : text.conflicts()) {
            json.writeStartObject();
            json.writeStringField("place", conflict.place().toString());
            texts("authors", conflict.authors());
            json.writeStringField("old", conflict.oldText());
            texts("alternatives", conflict.alternatives());
            json.writeEndObject();
        }
        json.writeEndArray();
        origins("unmerged", text.unmerged());
    }

    private void origins(String field, List<Origin> origins) throws IOException {
        json.writeArrayFieldStart(field);
        for (Origin origin : origins) {
            json.writeStartObject();
            json.writeNumberField("number", origin.number());
            json.writeStringField("provision", origin.provision());
            json.writeStringField("symbol", origin.symbol());
            json.writeStringField("author", origin.author());
            json.writeStringField("place", origin.place().toString());
            json.writeArrayFieldStart("edits");
            for (Origin.Edit edit : origin.edits()) {
                json.writeStartObject();
                json.writeStringField("old", edit.before());
                json.writeStringField("new", edit.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
