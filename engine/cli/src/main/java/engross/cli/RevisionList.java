package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.revisions.Revision;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the tracked changes of a Word file: as lines, one a change; as CSV or JSON, one a revision mark. */
record RevisionList(List<Revision> revisions) {
    private static final int SHOWN = 60;
    private static final String END = "\r\n";

    /** A line for each change: what a person reads. */
    void lines(PrintWriter out) {
        List<TrackedChange> changes = TrackedChange.of(revisions);
        int numbers = Math.max(3, width(changes, TrackedChange::numbers));
        int kind = width(changes, change -> change.first().kind().label());
        int author = width(changes, change -> change.first().author());
        for (TrackedChange change : changes) {
            Revision first = change.first();
            String day =
                    first.date().length() < 10 ? first.date() : first.date().substring(0, 10);
            out.println((right(change.numbers(), numbers + 2)
                            + "  "
                            + left(first.kind().label(), kind)
                            + "  "
                            + left(first.author(), author)
                            + "  "
                            + left(day, 10)
                            + "  "
                            + left(place(change.place()), 12)
                            + "  "
                            + shortened(change.text()))
                    .stripTrailing());
        }
    }

    private static int width(List<TrackedChange> changes, Function<TrackedChange, String> column) {
        return changes.stream()
                .mapToInt(change -> column.apply(change).length())
                .max()
                .orElse(0);
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

    /** How many changes there are, and by whom. */
    String summary() {
        List<TrackedChange> changes = TrackedChange.of(revisions);
        Map<String, Integer> authors = new TreeMap<>();
        changes.forEach(change -> authors.merge(change.first().author(), 1, Integer::sum));
        String count = changes.size() == 1 ? "1 change" : changes.size() + " changes";
        List<String> by = authors.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "nobody named" : entry.getKey()) + " " + entry.getValue())
                .toList();
        return by.isEmpty() ? "no change" : count + ": " + String.join(", ", by);
    }

    /** As RFC 4180 has it. */
    void csv(PrintWriter out) {
        out.print("number,kind,author,date,part,paragraph,text,move,change" + END);
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
                                    quoted(revision.move()),
                                    Integer.toString(revision.change())))
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
                generator.writeNumberField("change", revision.change());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.println();
    }
}
