package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.api.parity.Finding;
import engross.api.parity.Parity;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells people in a table, or machines in JSON, where the languages of documents differ. */
final class ParityReport {
    private ParityReport() {}

    /** A row a finding, a column a language; below it the places of the clauses. */
    static void table(PrintWriter out, String name, Parity parity) {
        String languages = String.join(" ", parity.languages());
        if (parity.findings().isEmpty()) {
            out.println(name + ": " + languages + ": the same");
            return;
        }
        out.println(name + ": " + parity.findings().size()
                + (parity.findings().size() == 1 ? " difference" : " differences"));
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("clause", "what"));
        head.addAll(parity.languages());
        rows.add(head);
        for (Finding finding : parity.findings()) {
            List<String> row =
                    new ArrayList<>(List.of(finding.clause(), finding.what().text()));
            parity.languages().forEach(language -> row.add(finding.values().getOrDefault(language, "")));
            rows.add(row);
        }
        rows.forEach(row -> out.println("  " + aligned(row, rows)));
        for (Finding finding : parity.findings()) {
            finding.places().forEach((language, place) -> {
                if (Finding.NOTHING.equals(finding.values().get(language))) {
                    out.println(place + ": " + finding.what().text() + " of " + finding.clause() + " is missing here");
                }
            });
        }
    }

    private static String aligned(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(each -> each.get(column).length())
                    .max()
                    .orElse(0);
            line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    static void json(PrintWriter out, Map<String, Parity> documents) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart("documents");
            for (Map.Entry<String, Parity> document : documents.entrySet()) {
                json.writeStartObject();
                json.writeStringField("name", document.getKey());
                json.writeArrayFieldStart("languages");
                for (String language : document.getValue().languages()) {
                    json.writeString(language);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("findings");
                for (Finding finding : document.getValue().findings()) {
                    finding(json, finding);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("clause", finding.clause());
        json.writeStringField("what", finding.what().text());
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, String> value : finding.values().entrySet()) {
            if (value.getValue().equals(Finding.NOTHING)) {
                json.writeNullField(value.getKey());
            } else {
                json.writeStringField(value.getKey(), value.getValue());
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("places");
        for (var place : finding.places().entrySet()) {
            json.writeStringField(place.getKey(), place.getValue().toString());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
