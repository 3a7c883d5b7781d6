package engross.cli;

import engross.api.RedlineVerification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross verify}: whether redlines still hold the two texts that they were made from. */
@Command(
        name = "verify",
        description =
                "Repeats the proof of redlines on their Word files: rejecting all changes gives the base text, accepting them"
                        + " the revised one, as it was when the file was made. Says what was changed where that is not so.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross verify out/revised.redline.docx",
            "  engross verify --json received/*.docx",
        })
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Word files that engross redline has written.")
    private List<Path> files;

    @Option(names = "--json", description = "Report in JSON on standard output.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            InputFile.require(file);
        }
        Report report =
                new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), json);
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            String name = FileName.of(file);
            Outcome outcome = new Outcome(file, List.of(), RedlineVerification.of(InputFile.read(file), name));
            outcomes.add(outcome);
            report.outcome(outcome);
            if (!json && !outcome.failed()) {
                spec.commandLine().getOut().println(file + ": holds both texts");
            }
        }
        report.summary(outcomes, List.of(), "verified");
        return outcomes.stream().anyMatch(Outcome::failed) ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }
}
