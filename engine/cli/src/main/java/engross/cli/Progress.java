package engross.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** Shows in a terminal which source is under way; in a log it says nothing. */
final class Progress {
    private final int total;
    private final boolean shown;
    private final PrintStream terminal;
    private int current;

    private Progress(int total, boolean shown, PrintStream terminal) {
        this.total = total;
        this.shown = shown;
        this.terminal = terminal;
    }

    /** Progress over a number of sources, shown where it is wanted, a person is watching and there is something to wait for. */
    static Progress of(int total, boolean wanted) {
        return new Progress(total, wanted && total > 1 && isTerminal(), System.err);
    }

    @SuppressWarnings(
            "SystemConsoleNull") // From JDK 22 on a console may be no terminal; progress then shows in a pipe as
    // nothing worse than a line.
    private static boolean isTerminal() {
        return System.console() != null;
    }

    void next(Path source) {
        current++;
        if (shown) {
            terminal.print("\r\u001b[K[" + current + "/" + total + "] " + source.getFileName());
            terminal.flush();
        }
    }

    void clear() {
        if (shown) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
