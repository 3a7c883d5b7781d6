package engross.cli;

import engross.api.Engine;
import engross.api.SourceCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross check}: what is wrong with sources. */
@Command(
        name = "check",
        description = "Says everything that is wrong with sources: file:line:column: error: what (hint) [rule].",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false, // There are none, and to look for them costs every run two milliseconds.
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross check C26-059.zh.yaml",
            "  engross check session --json      for machines",
            "  engross check session --strict    warnings count as faults",
            "",
            "A warning is switched off in the source: rules: {off: [its-code]}.",
            "'engross rules' lists them all."
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "Sources, or folders of sources.")
    private List<Path> sources;

    @Option(names = "--strict", description = "Warnings too make the exit code 1.")
    private boolean strict;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Mixin
    private HouseOptions houseOptions = new HouseOptions();

    @Override
    public Integer call() throws IOException {
        SourceFiles files = SourceFiles.find(sources);
        Engine engine = Engine.of(houseOptions.house());
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files.files()) {
            Outcome outcome = new Outcome(file, List.of(), SourceCheck.of(engine, SourceContent.read(file)));
            outcomes.add(outcome);
            report.outcome(outcome);
        }
        report.summary(outcomes, files.skipped(), "checked");
        boolean fault = outcomes.stream()
                .anyMatch(outcome ->
                        outcome.failed() || (strict && !outcome.diagnostics().isEmpty()));
        return fault ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }
}
