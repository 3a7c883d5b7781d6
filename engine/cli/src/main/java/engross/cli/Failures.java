package engross.cli;

import engross.source.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in words, with the exit code that belongs to it. */
final class Failures {
    private Failures() {}

    static int handle(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UsageFault) {
            command.getErr().println("engross: " + failure.getMessage());
            return ExitCode.WRONG_USE;
        }
        if (failure instanceof UncheckedIOException unchecked) {
            return io(Objects.requireNonNull(unchecked.getCause()), command);
        }
        if (failure instanceof IOException io) {
            return io(io, command);
        }
        command.getErr().println("engross: this is a bug of ours; please report it with the source: " + failure);
        failure.printStackTrace(command.getErr());
        return ExitCode.OUR_BUG;
    }

    /** A wrong option or argument: what is wrong, and where the right ones stand; the whole help would push that out of sight. */
    static int wrongUse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("engross: " + words(failure));
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USE;
    }

    private static String words(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return String.valueOf(failure.getMessage());
        }
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            // Of --outptu=x the name alone; letters such as -x are too short to say what was meant.
            String name = word.replaceFirst("=.*", "");
            List<String> names = spec.optionsMap().keySet().stream()
                    .filter(option -> option.startsWith("--"))
                    .sorted()
                    .toList();
            return "Unknown option: " + name + meant(name, names);
        }
        return spec.subcommands().isEmpty()
                ? "'" + word + "' is one argument too many"
                : "there is no command '" + word + "'"
                        + meant(word, List.copyOf(spec.subcommands().keySet()));
    }

    private static String meant(String word, List<String> allowed) {
        return Nearest.to(word, allowed)
                .map(near -> " (did you mean '" + near + "'?)")
                .orElse("");
    }

    private static int io(IOException failure, CommandLine command) {
        command.getErr().println("engross: " + words(failure));
        return ExitCode.WRONG_USE;
    }

    static String words(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": there is no such file";
        }
        if (failure instanceof FileSystemException file) {
            String reason = file.getReason();
            return file.getFile() + ": " + (reason == null ? "it cannot be read or written" : reason);
        }
        return String.valueOf(failure.getMessage());
    }
}
