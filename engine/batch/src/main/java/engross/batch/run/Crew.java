package engross.batch.run;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The worker process of a batch: started when there is work, and again when it ended. Thread-safe. */
public final class Crew implements AutoCloseable {
    private final WorkerSettings settings;
    private @Nullable Worker worker;
    private boolean closed;

    private Crew(WorkerSettings settings) {
        this.settings = settings;
    }

    /** The one of a batch of these settings; it has not begun. */
    public static Crew of(BatchSettings settings) {
        return new Crew(new WorkerSettings(
                settings.threads(),
                settings.memory(),
                settings.house(),
                settings.dotxName(),
                settings.dotx(),
                OutputFolder.own(settings.output(), "worker.log")));
    }

    int threads() {
        return settings.threads();
    }

    /**
     * Starts the process and does not wait for it: for who knows that there will be work and has yet to see which. Nothing is written to the
     * disk for it.
     */
    public void begin() {
        try {
            started();
        } catch (IOException e) {
            // Said again when there is work.
        }
    }

    /** One that lives and takes items. */
    Worker worker() throws IOException {
        Worker current = started();
        current.awaitReady();
        return current;
    }

    private synchronized Worker started() throws IOException {
        if (closed) {
            throw new IOException("the batch has ended");
        }
        Worker current = worker;
        if (current == null || !current.isAlive()) {
            current = Worker.start(settings);
            worker = current;
        }
        return current;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Worker current = worker;
        if (current != null) {
            current.kill();
        }
    }
}
