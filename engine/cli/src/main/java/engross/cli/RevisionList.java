package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.revisions.Revision;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes changes of a Word file as lines, CSV or JSON. */
record RevisionList(List<Revision> revisions) {
    private static final int SHOWN = 60;
    private static final String END = "\r\n";

    /** A line for each: what a person reads. */
    void lines(PrintWriter out) {
        int kind = revisions.stream()
                .mapToInt(revision -> revision.kind().label().length())
                .max()
                .orElse(0);
        int author = revisions.stream()
                .mapToInt(revision -> revision.author().length())
                .max()
                .orElse(0);
        for (Revision revision : revisions) {
            String day = revision.date().length() < 10
                    ? revision.date()
                    : revision.date().substring(0, 10);
            out.println((right(Integer.toString(revision.number()), 5)
                            + "  "
                            + left(revision.kind().label(), kind)
                            + "  "
                            + left(revision.author(), author)
                            + "  "
                            + left(day, 10)
                            + "  "
                            + left(place(revision), 12)
                            + "  "
                            + shortened(revision.text()))
                    .stripTrailing());
        }
    }

    private static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String place(Revision revision) {
        String part =
                revision.part().substring(revision.part().lastIndexOf('/') + 1).replace(".xml", "");
        return (part.equals("document") ? "" : part + " ") + "¶" + revision.paragraph();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length()))))
                + "…";
    }

    /** How many there are, and by whom. */
    String summary() {
        Map<String, Integer> authors = new TreeMap<>();
        revisions.forEach(revision -> authors.merge(revision.author(), 1, Integer::sum));
        String count = revisions.size() == 1 ? "1 change" : revisions.size() + " changes";
        List<String> by = authors.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "nobody named" : entry.getKey()) + " " + entry.getValue())
                .toList();
        return by.isEmpty() ? "no change" : count + ": " + String.join(", ", by);
    }

    /** As RFC 4180 has it. */
    void csv(PrintWriter out) {
        out.print("number,kind,author,date,part,paragraph,text,move" + END);
        for (Revision revision : revisions) {
            out.print(String.join(
                            ",",
                            List.of(
                                    Integer.toString(revision.number()),
                                    revision.kind().label(),
                                    quoted(revision.author()),
                                    revision.date(),
                                    quoted(revision.part()),
                                    Integer.toString(revision.paragraph()),
                                    quoted(revision.text()),
                                    quoted(revision.move())))
                    + END);
        }
        out.flush();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    void json(PrintWriter out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeArrayFieldStart("changes");
            for (Revision revision : revisions) {
                generator.writeStartObject();
                generator.writeNumberField("number", revision.number());
                generator.writeStringField("kind", revision.kind().label());
                generator.writeStringField("author", revision.author());
                generator.writeStringField("date", revision.date());
                generator.writeStringField("part", revision.part());
                generator.writeNumberField("paragraph", revision.paragraph());
                generator.writeStringField("text", revision.text());
                generator.writeStringField("move", revision.move());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.println();
    }
}
