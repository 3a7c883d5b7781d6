package engross.cli;

import engross.source.Rule;
import engross.source.Rules;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code engross rules}: what is checked in sources. */
@Command(name = "rules", description = "Lists the rules that sources are checked by.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Rule rule : Rules.all()) {
            out.println(rule.severity().name().toLowerCase(Locale.ROOT) + " " + rule.code());
            out.println("    " + rule.description());
            example(out, "wrong", rule.wrong());
            example(out, "right", rule.right());
        }
        return ExitCode.DONE;
    }

    private static void example(PrintWriter out, String word, String example) {
        if (!example.isEmpty()) {
            out.println("    " + word + ": " + example.strip().replace("\n", "\n           "));
        }
    }
}
