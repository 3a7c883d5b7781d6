package engross.cli;

import engross.source.Rules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code engross rules}: what is checked in sources. */
@Command(
        name = "rules",
        description = "Lists the rules that sources are checked by.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(Rules.asText());
        return ExitCode.DONE;
    }
}
