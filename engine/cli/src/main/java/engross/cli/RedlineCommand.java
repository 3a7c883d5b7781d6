package engross.cli;

import engross.house.House;
import engross.model.Diagnostics;
import engross.model.Result;
import engross.model.Revision;
import engross.yaml.Yaml;
import engross.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross redline}: two versions of a source to one document with tracked changes. */
@Command(
        name = "redline",
        description =
                "Compares two versions of a source and writes the revised one with tracked changes. Accepting them gives the"
                        + " revised text, rejecting them the base; what does not prove so is an error, not a file.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross redline issued.yaml revised.yaml                    out/revised.redline.docx",
            "  engross redline issued.yaml revised.yaml --author RUS -o marked.docx"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class RedlineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "The version before the changes.")
    private Path base;

    @Parameters(index = "1", paramLabel = "REVISED", description = "The version after the changes.")
    private Path revised;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The document. Default: out/REVISED.redline.docx.")
    private @Nullable Path output;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who made the changes. Default: who submits REVISED.")
    private @Nullable String author;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the changes. Default: the date of REVISED.")
    private @Nullable String date;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions;

    @Override
    public Integer call() throws IOException {
        House house = houseOptions.house();
        Pipeline pipeline = Pipeline.of(house);
        Pipeline.Text revisedText = SourceContent.read(revised);
        Result<Pipeline.Tree> tree = pipeline.redline(SourceContent.read(base), revisedText, by(revisedText));
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(tree.diagnostics());
        Path target = output == null ? Path.of("out", SourceFiles.stem(revised) + ".redline.docx") : output;
        List<Path> written = List.of();
        if (tree.value().isPresent()) {
            Result<byte[]> word = pipeline.word(tree.value().get());
            diagnostics.addAll(word.diagnostics());
            if (word.value().isPresent()) {
                OutputFile.write(target, word.value().get());
                written = List.of(target);
            }
        }
        Outcome outcome = new Outcome(revised, written, diagnostics.sorted());
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
        report.outcome(outcome);
        report.summary(List.of(outcome), List.of(), "compared");
        return outcome.failed() ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }

    private Revision by(Pipeline.Text text) {
        String name = author != null ? author : field(text, "source");
        String day = date != null ? date : field(text, "date");
        if (day.isEmpty()) {
            return new Revision(name.isEmpty() ? SourceFiles.stem(revised) : name, null);
        }
        try {
            return new Revision(name.isEmpty() ? SourceFiles.stem(revised) : name, LocalDate.parse(day) + "T00:00:00Z");
        } catch (DateTimeParseException e) {
            throw new UsageFault("--date " + day + " is no day; write it as 2026-05-08");
        }
    }

    /** A plain value of a source, empty where it has none or cannot be read: then reading it in earnest says why. */
    private static String field(Pipeline.Text text, String key) {
        Result<YamlNode> read = Yaml.read(text.content(), text.file());
        if (read.value().orElse(null) instanceof YamlNode.Mapping mapping
                && mapping.get(key) instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        return "";
    }
}
