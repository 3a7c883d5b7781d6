package engross.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import engross.api.Engine;
import engross.api.SourceText;
import engross.api.WordMerge;
import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Result;
import engross.transcription.Disposition;
import engross.transcription.Merged;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross merge}: a reviewer's changes back into the source. */
@Command(
        name = "merge",
        description =
                "Takes what a reviewer changed in the Word file of a source, with or without marks, comments and decisions included, into"
                        + " the source, and into the files that its proposals take their texts from. What does not change there stays"
                        + " byte for byte. Each change is told with what became of it; where a person has to decide, the exit code is 1.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross merge decision.yaml returned.docx  out/decision.merged.yaml",
            "  engross merge decision.yaml returned.docx -o decision.yaml",
            "                                             into the source itself",
            "  engross merge C26-112.yaml returned.docx -o merged/",
            "                                             and the proposed texts that change",
            "  engross merge decision.yaml returned.docx --base sent.yaml",
            "                                             the source has changed since"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class MergeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The source, in YAML or JSON.")
    private Path source;

    @Parameters(index = "1", paramLabel = "REVIEWED.docx", description = "Its Word file as the reviewer gave it back.")
    private Path reviewed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The patched source, or a folder for it; other files that change stand beside it as beside the source."
                            + " Default: out/SOURCE.merged.yaml, or .json.")
    private @Nullable Path output;

    @Option(
            names = "--base",
            paramLabel = "SOURCE",
            description = "The source that the Word file was made of, where SOURCE has changed since.")
    private @Nullable Path base;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions;

    @Override
    public Integer call() throws IOException {
        Optional<SourceText> sent = base == null ? Optional.empty() : Optional.of(SourceContent.read(base));
        Engine engine = Engine.of(houseOptions.house());
        SourceText now = SourceContent.read(source);
        Result<Merged> made = WordFile.content(reviewed)
                .then(content -> new WordMerge(sent).make(engine, now, content, FileName.of(reviewed)));
        Path target = target();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        made.value().ifPresent(merged -> {
            merged.others().forEach((path, text) -> files.put(target.resolveSibling(path), bytes(text)));
            files.put(target, bytes(merged.source()));
        });
        OutputFile.write(files);
        report(made, List.copyOf(files.keySet()));
        boolean settled = made.value().isPresent()
                && made.value().get().dispositions().stream().allMatch(Disposition::isSettled);
        return settled ? ExitCode.DONE : ExitCode.SOURCE_AT_FAULT;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path target() {
        if (output == null) {
            return Path.of("out", SourceFiles.stem(source) + ".merged" + ending());
        }
        boolean file = String.valueOf(output.getFileName()).matches("(?i).*\\.(ya?ml|json)");
        return file && !Files.isDirectory(output) ? output : output.resolve(source.getFileName());
    }

    private String ending() {
        return String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json") ? ".json" : ".yaml";
    }

    private void report(Result<Merged> made, List<Path> written) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Disposition> dispositions = made.value().map(Merged::dispositions).orElse(List.of());
        if (json) {
            json(made, written, dispositions);
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        dispositions.forEach(disposition -> err.println(line(disposition)));
        made.diagnostics().forEach(err::println);
        if (made.value().isPresent()) {
            written.forEach(out::println);
            long settled = dispositions.stream().filter(Disposition::isSettled).count();
            err.println("changes: " + dispositions.size() + ", applied or already there: " + settled
                    + ", left to decide: " + (dispositions.size() - settled));
        }
    }

    private static String line(Disposition disposition) {
        String place = disposition.source().equals(Place.NONE) ? "" : " at " + disposition.source();
        String change = disposition.before().isEmpty()
                ? "new: “" + disposition.after() + "”"
                : disposition.after().isEmpty()
                        ? "gone: “" + disposition.before() + "”"
                        : disposition.before().equals(disposition.after())
                                ? "as a whole: “" + disposition.after() + "”"
                                : "“" + disposition.after() + "” for “" + disposition.before() + "”";
        String reason = disposition.reason().isEmpty() ? "" : " (" + disposition.reason() + ")";
        return disposition.reviewed() + ": " + outcome(disposition) + place + ": " + change + reason;
    }

    private static String outcome(Disposition disposition) {
        return disposition.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void json(Result<Merged> made, List<Path> written, List<Disposition> dispositions) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            generator.writeStartObject();
            if (made.value().isPresent()) {
                generator.writeStringField("written", FileName.of(written.get(written.size() - 1)));
                generator.writeArrayFieldStart("others");
                for (Path other : written.subList(0, written.size() - 1)) {
                    generator.writeString(FileName.of(other));
                }
                generator.writeEndArray();
            }
            generator.writeArrayFieldStart("changes");
            for (Disposition disposition : dispositions) {
                generator.writeStartObject();
                generator.writeStringField("outcome", outcome(disposition));
                generator.writeNumberField("paragraph", disposition.reviewed().line());
                generator.writeStringField("file", disposition.source().file());
                generator.writeNumberField("line", disposition.source().line());
                generator.writeStringField("before", disposition.before());
                generator.writeStringField("after", disposition.after());
                generator.writeStringField("reason", disposition.reason());
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : made.diagnostics()) {
                generator.writeString(diagnostic.toString());
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.println();
    }
}
