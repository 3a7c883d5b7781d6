package engross.assembly;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private long before = -1;
    private boolean closed;
    private boolean interrupted;

    private TimeLimit() {}

    static TimeLimit start() {
        TimeLimit limit = new TimeLimit();
        Watchdog.RUNNING.add(limit);
        return limit;
    }

    private synchronized void look() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long used = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(id(thread)) : System.nanoTime();
        if (before < 0) {
            before = used;
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
        Watchdog.RUNNING.remove(this);
        if (interrupted) {
            Thread.interrupted();
        }
    }

    /** One thread that looks at all limits in turn: most templates are done before it looks, and cost it nothing. */
    private static final class Watchdog {
        static final Set<TimeLimit> RUNNING = ConcurrentHashMap.newKeySet();

        static {
            ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "template-time-limit");
                thread.setDaemon(true);
                return thread;
            });
            ScheduledFuture<?> unused = executor.scheduleAtFixedRate(
                    () -> RUNNING.forEach(TimeLimit::look),
                    LOOK_EVERY_MILLIS,
                    LOOK_EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }
}
