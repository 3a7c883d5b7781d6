package engross.cli;

import engross.cli.sharing.SharedArchive;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code engross}. */
@Command(
        name = "engross",
        description = "Writes out official documents from structured sources.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  engross new decision --lang en       a commented source to start from",
            "  engross check decision.en.yaml       every fault, with its line",
            "  engross build decision.en.yaml       out/decision.en.docx and .pdf",
            "  engross build session -o out         all sources of a folder",
            "  engross batch session -o out         very many at once, and only what changed",
            "  engross redline old.yaml new.yaml    the changes of one version to another",
            "  engross redline old.docx new.docx    the same of two Word files of anybody",
            "  engross compile base.yaml a.yaml b.yaml",
            "                                       several amendments on one text",
            "  engross changes reviewed.docx        the tracked changes of a Word file",
            "  engross import C26-059.docx          a Word document as a source",
            "  engross review C26-059.docx          the changes as a page for reviewers",
            "  engross merge source.yaml back.docx  what a reviewer changed, into the source",
            "  engross parity C26-059.*.yaml        what is missing in which language",
            "  engross revise C26-059.en.yaml       the next revision draft, its documents",
            "  engross symbols old.yaml new.yaml --by RUS --document 88",
            "                                       provisions as ADD, MOD, SUP",
            "",
            "Exit codes: 0 done, 1 a source is at fault, 2 wrong use, 3 a bug of ours."
        })
public final class Engross implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            SecondThread.loadFor(arguments[0]);
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        SharedArchive.renewIfStale();
        System.exit(code);
    }

    /** Runs the command. @return its exit code */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return Commands.beginWithCommand(arguments)
                ? run(Commands.only(arguments[0]), out, err, Arrays.copyOfRange(arguments, 1, arguments.length))
                : run(Commands.all(new Engross()), out, err, arguments);
    }

    /** Runs a command that is a program of its own as all of ours are run: faults are told in words. @return its exit code */
    public static int runAlone(Object command, PrintWriter out, PrintWriter err, String... arguments) {
        return run(Commands.alone(command), out, err, arguments);
    }

    private static int run(CommandLine line, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return HelpWidth.set(line, System.getenv("COLUMNS"))
                    .setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(Failures::wrongUse)
                    .setExecutionExceptionHandler(Failures::handle)
                    .execute(arguments);
        } catch (OutOfMemoryError e) {
            // The task is over and what it held is free again; files are written whole or not at all.
            err.println("engross: there is not enough memory for this; give Java more: set JDK_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.WRONG_USE;
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
