package engross.assembly;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts its thread when a template has used up its time. What counts is the thread's processor time, so that a busy machine
 * fails no honest template.
 */
final class TimeLimit {
    private static final long LOOK_EVERY_MILLIS = 250;
    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(1_000);

    private final Thread thread = Thread.currentThread();
    private final ScheduledFuture<?> watch;
    private long before = -1;
    private boolean closed;
    private boolean interrupted;

    private TimeLimit() {
        watch = Watchdog.EXECUTOR.scheduleAtFixedRate(
                this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    static TimeLimit start() {
        return new TimeLimit();
    }

    private synchronized void look() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long used = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(id(thread)) : System.nanoTime();
        if (before < 0) {
            before = used - TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS);
        }
        if (!closed && used - before > MOST_NANOS) {
            interrupted = true;
            thread.interrupt();
        }
    }

    @SuppressWarnings({"deprecation", "removal"}) // Thread.threadId() came after Java 17.
    private static long id(Thread thread) {
        return thread.getId();
    }

    /** Lets the thread go on; what this limit interrupted is forgotten. */
    synchronized void close() {
        closed = true;
        watch.cancel(false);
        if (interrupted) {
            Thread.interrupted();
        }
    }

    private static final class Watchdog {
        static final ScheduledThreadPoolExecutor EXECUTOR = executor();

        private static ScheduledThreadPoolExecutor executor() {
            ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "template-time-limit");
                thread.setDaemon(true);
                return thread;
            });
            executor.setRemoveOnCancelPolicy(true);
            return executor;
        }
    }
}
