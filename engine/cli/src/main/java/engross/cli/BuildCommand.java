package engross.cli;

import engross.api.Build;
import engross.api.Engine;
import engross.api.View;
import engross.house.House;
import engross.model.Diagnostic;
import engross.model.Result;
import java.io.IOException;
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

/** {@code engross build}: sources to documents. */
@Command(
        name = "build",
        description = "Builds documents from sources. A source at fault leaves its previous documents as they were.",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false, // There are none, and to look for them costs every run two milliseconds.
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross build C26-059.zh.yaml                  the .docx and the .pdf, in out",
            "  engross build C26-059.zh.yaml --view final     after all changes, no marks",
            "  engross build C26-059.zh.yaml -f pdf --attach  PDF that carries its source",
            "  engross build session -o documents             a folder and all below it",
            "  engross build C26-059.zh.yaml --dotx council.dotx",
            "                                                 as an official template looks"
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Sources, or folders of sources.")
    private List<Path> sources;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = "The text of a source with marks: markup (default), final, original, or author=NAME for one"
                    + " author's changes alone.")
    private View view = View.MARKUP;

    @Option(names = "--attach", description = "PDF/A-3 files that carry the source and the Word file.")
    private boolean attach;

    @Option(
            names = "--dotx",
            paramLabel = "FILE",
            description = "An official Word template: its styles, page and headers win over the house's.")
    private @Nullable Path dotx;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private FolderOptions documents = new FolderOptions();

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        SecondThread.load(documents.formats());
        SourceFiles files = SourceFiles.find(sources);
        Map<String, Path> byStem = files.byStem();
        Path output = documents.folder();
        House house = houseOptions.house();
        Engine engine = engine(house);
        Build task = new Build(documents.formats(), view, attach);
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
        Progress progress = Progress.of(byStem.size(), !json);
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, Path> entry : byStem.entrySet()) {
            progress.next(entry.getValue());
            Path source = entry.getValue();
            Outcome outcome =
                    RenditionFiles.write(source, task.make(engine, SourceContent.read(source)), output, entry.getKey());
            outcomes.add(outcome);
            progress.clear();
            report.outcome(outcome);
        }
        report.summary(outcomes, files.skipped(), "built");
        return outcomes.stream().anyMatch(Outcome::failed) ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }

    /** The house's engine, or the one with the official template laid over; what the template costs is told once. */
    private Engine engine(House house) throws IOException {
        Engine own = Engine.of(house, SecondThread.executor());
        if (dotx == null) {
            return own;
        }
        Result<Engine> laid = own.over(InputFile.read(dotx), dotx.toString());
        String said = String.join(
                "\n", laid.diagnostics().stream().map(Diagnostic::toString).toList());
        if (laid.value().isPresent() && !said.isEmpty()) {
            spec.commandLine().getErr().println(said);
        }
        return laid.value().orElseThrow(() -> new UsageFault(said));
    }
}
