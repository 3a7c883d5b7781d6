package engross.cli;

import engross.batch.account.Account;
import engross.batch.account.Reports;
import engross.batch.account.Status;
import engross.batch.plan.Item;
import engross.batch.storage.Storage;
import java.io.PrintWriter;
import java.util.List;

/** What a batch says to who started it, here and on a cluster. */
public final class BatchConsole {
    private final PrintWriter out;
    private final PrintWriter err;

    public BatchConsole(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Says what would be made. @return the exit code */
    public int show(List<Item> items) {
        for (Item item : items) {
            String from = "  from " + item.source() + against(item);
            item.task().formats().forEach(format -> out.println(item.output(format) + from));
        }
        err.println(items.size() + (items.size() == 1 ? " item" : " items"));
        return ExitCode.DONE;
    }

    private static String against(Item item) {
        return item.earlier().isEmpty() ? "" : " against " + String.join(" and ", item.earlier());
    }

    /** A bar in a terminal, lines in a log. */
    @SuppressWarnings(
            "SystemConsoleNull") // From JDK 22 on a console may be no terminal; the bar in a pipe does no harm.
    public BatchProgress progress() {
        return new BatchProgress(err, System.console() != null);
    }

    /** Says what became of a batch. @return the exit code that says it too */
    public int conclude(Account account, String output) {
        if (!account.ended().isEmpty()) {
            err.println("engross: " + account.ended());
        }
        err.println(account.summary() + "; see " + Storage.child(output, Reports.PAGE));
        if (account.hasBugs()) {
            return ExitCode.OUR_BUG;
        }
        if (!account.ended().isEmpty()) {
            return ExitCode.WRONG_USE;
        }
        return account.count(Status.FAILED) > 0 ? ExitCode.SOURCE_AT_FAULT : ExitCode.DONE;
    }
}
