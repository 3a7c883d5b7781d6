package engross.cli;

import engross.batch.account.Outcome;
import engross.batch.account.Status;
import engross.batch.run.RunListener;
import engross.model.Diagnostic;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows how far a batch is: a bar with rate and time left in a terminal, now and then a plain line in a log. Faults are told at once. */
public final class BatchProgress implements RunListener {
    private static final int WIDTH = 30;
    private static final int MOST_FAULTS = 5;
    private static final long BAR_NANOSECONDS = 100_000_000L;
    private static final long LINE_NANOSECONDS = 10_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private long shown = start;
    private int items;
    private int unchanged;
    private int ended;
    private int failed;

    BatchProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void begun(int allItems, int unchangedItems) {
        items = allItems;
        unchanged = unchangedItems;
    }

    @Override
    public synchronized void ended(Outcome outcome) {
        ended++;
        if (outcome.status() == Status.FAILED) {
            failed++;
            clear();
            tell(outcome.diagnostics());
        }
        long now = System.nanoTime();
        if (now - shown >= (terminal ? BAR_NANOSECONDS : LINE_NANOSECONDS)) {
            shown = now;
            err.print((terminal ? "\r\u001b[K" : "") + line(now) + (terminal ? "" : System.lineSeparator()));
            err.flush();
        }
    }

    private void tell(List<Diagnostic> diagnostics) {
        diagnostics.stream().limit(MOST_FAULTS).forEach(err::println);
        if (diagnostics.size() > MOST_FAULTS) {
            err.println("  and " + (diagnostics.size() - MOST_FAULTS) + " more, which the report has");
        }
    }

    /** {@code [#######-------] 812 of 2000, 3 failed, 96 a second, 0:12 left}. */
    private String line(long now) {
        int done = unchanged + ended;
        double seconds = (now - start) / 1e9;
        double rate = ended / seconds;
        long left = Math.round((items - done) / rate);
        int full = items == 0 ? WIDTH : WIDTH * done / items;
        String bar = terminal ? "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " : "";
        return bar + done + " of " + items + ", " + failed + " failed, "
                + String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate) + " a second, "
                + time(Duration.ofSeconds(left)) + " left";
    }

    private static String time(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes < 60
                ? String.format(Locale.ROOT, "%d:%02d", minutes, duration.toSecondsPart())
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart());
    }

    private void clear() {
        if (terminal) {
            err.print("\r\u001b[K");
        }
    }

    /** Takes the bar away. */
    public synchronized void end() {
        clear();
    }
}
