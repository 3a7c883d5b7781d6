package engross.cli;

import engross.api.Engine;
import engross.api.Format;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The second thread of a run: while the first one reads what was asked, it loads what will be needed, and of a document it makes the
 * PDF while the first one makes the Word file. It keeps no process from ending.
 */
final class SecondThread {
    /** The commands that put a source into the form of its house. */
    private static final Set<String> ASSEMBLING =
            Set.of("build", "check", "redline", "compile", "revise", "symbols", "parity", "merge", "import", "review");

    private static final ThreadPoolExecutor EXECUTOR =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "second");
                thread.setDaemon(true);
                return thread;
            });

    private SecondThread() {}

    /** Loads for a command what it will need. */
    static void loadFor(String command) {
        if (ASSEMBLING.contains(command)) {
            load(List.of());
        }
    }

    /** Loads what these formats need. */
    static void load(List<Format> formats) {
        EXECUTOR.execute(() -> Engine.load(formats));
    }

    static Executor executor() {
        return EXECUTOR;
    }
}
