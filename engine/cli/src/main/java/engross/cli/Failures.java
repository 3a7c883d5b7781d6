package engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
        command.getErr().println("engross: " + failure.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USE;
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
