package engross.cli;

import engross.api.Engine;
import engross.api.WordImport;
import engross.house.House;
import engross.model.Picture;
import engross.model.Result;
import engross.transcription.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross import}: a Word document to a source. */
@Command(
        name = "import",
        description =
                "Reads a Word document into a source, tracked changes, comments, notes and pictures included. What has no place in"
                        + " a source, and what would read otherwise when it is built, is a warning with the number of the paragraph.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross import C26-059.docx  C26-059.yaml beside it",
            "  engross import old.docx --lang ar -o new.yaml",
            "                               in Arabic, under another name"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.docx",
            description = "Any Word document; one in the house's styles is understood best.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The source; pictures are written beside it. Default: FILE.yaml.")
    private @Nullable Path output;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "The language. Default: what the file is in.")
    private String language = "";

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        House house = houseOptions.house();
        if (!language.isEmpty() && !house.languages().contains(language)) {
            throw new UsageFault("--lang " + language + ": the house has " + String.join(", ", house.languages()));
        }
        Path source = output == null ? file.resolveSibling(SourceFiles.stem(file) + ".yaml") : output;
        Result<Transcript> made = WordFile.content(file)
                .then(content -> new WordImport(language)
                        .make(Engine.of(house), content, FileName.of(file), SourceFiles.stem(source)));
        List<Path> written = new ArrayList<>();
        if (made.value().isPresent()) {
            write(made.value().get(), source, written);
        }
        Outcome outcome = new Outcome(file, written, made.diagnostics());
        return new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json).only(outcome, "imported");
    }

    private static void write(Transcript transcript, Path source, List<Path> written) throws IOException {
        for (Map.Entry<String, Picture> picture : transcript.pictures().entrySet()) {
            Path beside = source.resolveSibling(picture.getKey());
            OutputFile.write(beside, picture.getValue().content());
            written.add(beside);
        }
        OutputFile.write(source, transcript.source().getBytes(StandardCharsets.UTF_8));
        written.add(source);
    }
}
