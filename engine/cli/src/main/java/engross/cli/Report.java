package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.batch.account.DiagnosticJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Tells people on the terminal, or machines in JSON, what became of the sources. */
final class Report {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    Report(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /** One source, as soon as it is done. */
    void outcome(Outcome outcome) {
        if (!json) {
            outcome.diagnostics().forEach(diagnostic -> err.println(diagnostic));
            outcome.written().forEach(out::println);
        }
    }

    /** The only source of a run. @param done what was done with it, such as {@code compared} @return the exit code */
    int only(Outcome outcome, String done) throws IOException {
        outcome(outcome);
        summary(List.of(outcome), List.of(), done);
        return outcome.failed() ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }

    /** All sources: a line for people, the whole account for machines. */
    void summary(List<Outcome> outcomes, List<Path> skipped, String verb) throws IOException {
        if (json) {
            json(outcomes, skipped);
            return;
        }
        skipped.forEach(folder -> err.println(folder + ": skipped, because it holds .engross-skip"));
        long failed = outcomes.stream().filter(Outcome::failed).count();
        if (outcomes.size() > 1 || failed > 0) {
            err.println(outcomes.size() + (outcomes.size() == 1 ? " source: " : " sources: ")
                    + (outcomes.size() - failed) + " " + verb + ", " + failed + " at fault");
        }
    }

    private void json(List<Outcome> outcomes, List<Path> skipped) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            generator.writeArrayFieldStart("sources");
            for (Outcome outcome : outcomes) {
                outcome(generator, outcome);
            }
            generator.writeEndArray();
            paths(generator, "skipped", skipped);
            generator.writeEndObject();
        }
        out.println();
    }

    private static void outcome(JsonGenerator generator, Outcome outcome) throws IOException {
        generator.writeStartObject();
        outcomeFields(generator, outcome);
        generator.writeEndObject();
    }

    /** What became of a source, as fields of an object that is open. */
    static void outcomeFields(JsonGenerator generator, Outcome outcome) throws IOException {
        generator.writeStringField("source", FileName.of(outcome.source()));
        generator.writeStringField("status", outcome.failed() ? "failed" : "done");
        paths(generator, "written", outcome.written());
        DiagnosticJson.write(generator, outcome.diagnostics());
    }

    private static void paths(JsonGenerator generator, String field, List<Path> paths) throws IOException {
        generator.writeArrayFieldStart(field);
        for (Path path : paths) {
            generator.writeString(FileName.of(path));
        }
        generator.writeEndArray();
    }
}
