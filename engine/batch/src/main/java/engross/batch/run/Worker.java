package engross.batch.run;

import engross.batch.making.Made;
import engross.batch.making.Wire;
import engross.batch.plan.Item;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The other end of a {@link WorkerProcess}. Thread-safe. */
final class Worker {
    /** What a Java process ends with when it has no memory left. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LONGEST_END_SECONDS = 10;

    private final Process process;
    private final WorkerSettings settings;
    private final DataOutputStream out;
    private final Thread log;
    private final Map<Integer, Pending> pending = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private volatile boolean killed;
    private volatile boolean ended;

    private Worker(Process process, WorkerSettings settings) {
        this.process = process;
        this.settings = settings;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.log = new Thread(() -> WorkerLog.drain(process.getErrorStream(), settings.log()), "worker-log");
    }

    /** An item under way. Both ends are exceptional when the process ends. */
    record Pending(CompletableFuture<Void> begun, CompletableFuture<Made> made) {
        private void end() {
            IOException failure = new IOException("the worker process ended");
            begun.completeExceptionally(failure);
            made.completeExceptionally(failure);
        }
    }

    /** Begins to start one; it takes items when it is {@link #awaitReady() ready}. */
    static Worker start(WorkerSettings settings) throws IOException {
        Worker worker = new Worker(new ProcessBuilder(command(settings)).start(), settings);
        begin(worker.log);
        begin(new Thread(worker::read, "worker-reader"));
        return worker;
    }

    private static void begin(Thread thread) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits until it takes items. @throws IOException that says where to read why it does not */
    void awaitReady() throws IOException {
        try {
            ready.get();
        } catch (ExecutionException e) {
            if (killed) {
                throw new IOException("the batch has ended", e);
            }
            awaitLog();
            throw new IOException("the worker process does not start; " + settings.log() + " says why", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new IOException("the batch has ended", e);
        }
    }

    private void awaitLog() {
        try {
            log.join(TimeUnit.SECONDS.toMillis(LONGEST_END_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(WorkerSettings settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(archive());
        Collections.addAll(
                command,
                "-Xmx" + settings.memory() + "m",
                "-XX:+UseParallelGC",
                // The second compiler takes more than it gives back: of 2,400 Word files 17 s of processor time against
                // 10.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // What the virtual machine says of its end must not get between the frames.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                String.valueOf(settings.threads()));
        return command;
    }

    /**
     * The options by which the process that starts the worker has an archive of classes, and says nothing where that does not fit: both have
     * the same class path. None where the system does not tell what a process was started with, as Windows.
     */
    private static List<String> archive() {
        return ProcessHandle.current().info().arguments().stream()
                .flatMap(Stream::of)
                .filter(argument -> argument.startsWith("-XX:SharedArchiveFile=")
                        || argument.startsWith("-XX:AOTCache=")
                        || argument.equals("-Xlog:disable"))
                .toList();
    }

    Pending make(Item item) {
        Pending mine = new Pending(new CompletableFuture<>(), new CompletableFuture<>());
        int number = numbers.incrementAndGet();
        pending.put(number, mine);
        try {
            synchronized (this) {
                out.writeInt(number);
                Wire.write(out, item);
                out.flush();
            }
        } catch (IOException e) {
            mine.end();
        }
        if (ended) {
            mine.end();
        }
        return mine;
    }

    private void read() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
            WorkerProcess.writeSettings(out, settings);
            while (true) {
                frame(in);
            }
        } catch (EOFException e) {
            // Its end has begun; ending it now would hide why.
            awaitEnd();
            process.destroyForcibly();
        } catch (IOException | RuntimeException e) {
            // After nonsense it is of no use.
            process.destroyForcibly();
        }
        ended = true;
        ready.completeExceptionally(new IOException("the worker process ended"));
        List.copyOf(pending.values()).forEach(Pending::end);
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void frame(DataInputStream in) throws IOException {
        int kind = in.readInt();
        int number = in.readInt();
        Pending item = pending.get(number);
        if (kind == WorkerProcess.READY) {
            ready.complete(null);
        } else if (item == null) {
            throw new IOException("the worker process speaks of an item that it was not given");
        } else if (kind == WorkerProcess.BEGUN) {
            item.begun().complete(null);
        } else {
            item.made().complete(Wire.readMade(in));
            pending.remove(number);
        }
    }

    /** Ends the process, whatever it does. */
    void kill() {
        killed = true;
        process.destroyForcibly();
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    /** Whether it did not end by itself. */
    boolean wasKilled() {
        return killed;
    }

    /** What a process says of its end: its exit code, which above 128 is a signal and 128. */
    String end() {
        return awaitEnd() ? "exit code " + process.exitValue() : "not ended yet";
    }

    /** Whether it ended because it had no memory left. */
    boolean ranOutOfMemory() {
        return awaitEnd() && process.exitValue() == OUT_OF_MEMORY;
    }
}
