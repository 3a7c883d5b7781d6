package engross.batch.run;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The worker process: started when there is work, and again when it ended. Thread-safe. */
final class Crew implements AutoCloseable {
    private final WorkerSettings settings;
    private @Nullable Worker worker;
    private boolean closed;

    Crew(WorkerSettings settings) {
        this.settings = settings;
    }

    int threads() {
        return settings.threads();
    }

    /** One that lives. */
    synchronized Worker worker() throws IOException {
        Worker current = worker;
        if (closed) {
            throw new IOException("the batch has ended");
        }
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
