package engross.batch.run;

import engross.batch.making.EngineKey;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The worker process of a batch, started when there is work, and again when it ended; and the key of what it works with. Thread-safe.
 */
public final class Crew implements AutoCloseable {
    private final WorkerSettings settings;
    private final FutureTask<String> engineKey;
    private @Nullable Worker worker;
    private boolean closed;

    private Crew(WorkerSettings settings) {
        this.settings = settings;
        this.engineKey = new FutureTask<>(() -> EngineKey.of(settings.house(), settings.dotx()));
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
     * Starts the process and does not wait for it: for who knows that there will be work and has yet to see which. The key is found in that
     * time too. Nothing is written to the disk.
     */
    public void begin() {
        Thread keys = new Thread(engineKey, "engine-key");
        keys.setDaemon(true);
        keys.start();
        try {
            started();
        } catch (IOException e) {
            // Said again when there is work.
        }
    }

    /** Over program, house and template: see {@link EngineKey}. */
    String engineKey() throws IOException {
        engineKey.run();
        try {
            return engineKey.get();
        } catch (ExecutionException e) {
            throw new IOException("the program's own files cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the batch has ended", e);
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
