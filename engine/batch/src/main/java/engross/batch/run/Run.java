package engross.batch.run;

import engross.batch.making.Cause;
import engross.batch.making.Made;
import engross.batch.plan.Item;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Makes items, several at once. One that takes too long fails, and the worker process is ended with it; those that it had under way beside
 * it have their turn again. When the process ends by itself, nobody knows for which of the items under way: they are made again one by
 * one when all others are done, and the one that ends it alone is the one that failed.
 */
final class Run {
    private final Crew crew;
    private final Finisher finisher;
    private final long limitMilliseconds;
    private final Deque<Item> queue = new ArrayDeque<>();
    private final List<Item> suspects = new ArrayList<>();

    Run(Crew crew, Finisher finisher, long limitMilliseconds) {
        this.crew = crew;
        this.finisher = finisher;
        this.limitMilliseconds = limitMilliseconds;
    }

    /** Ends when every item is made or failed, or the finisher is stopped. */
    void make(Collection<Item> items) throws InterruptedException {
        queue.addAll(items);
        // One more than are made at once, so that none waits while a document goes to the disk.
        List<Thread> lanes = new ArrayList<>();
        for (int i = 0; i < Math.min(crew.threads() + 1, items.size()); i++) {
            Thread lane = new Thread(this::lane, "lane-" + i);
            lanes.add(lane);
            lane.start();
        }
        for (Thread lane : lanes) {
            lane.join();
        }
        for (Item suspect : List.copyOf(suspects)) {
            if (!finisher.isStopped()) {
                attempt(suspect, true);
            }
        }
        suspects.clear();
    }

    private void lane() {
        Item item = next();
        while (item != null) {
            try {
                attempt(item, false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            item = next();
        }
    }

    private synchronized @Nullable Item next() {
        return finisher.isStopped() ? null : queue.poll();
    }

    private void attempt(Item item, boolean alone) throws InterruptedException {
        Worker worker;
        try {
            worker = crew.worker();
        } catch (IOException e) {
            finisher.stop(String.valueOf(e.getMessage()));
            return;
        }
        Worker.Pending pending = worker.make(item);
        long start = System.nanoTime();
        try {
            pending.begun().get();
            start = System.nanoTime();
            finisher.finish(item, pending.made().get(limitMilliseconds, TimeUnit.MILLISECONDS), since(start));
        } catch (TimeoutException e) {
            worker.kill();
            fail(item, Cause.TIME, "it takes longer than " + limitMilliseconds / 1000.0 + " seconds", since(start));
        } catch (ExecutionException e) {
            processEnded(item, worker, alone, since(start));
        }
    }

    private void processEnded(Item item, Worker worker, boolean alone, long milliseconds) {
        if (finisher.isStopped()) {
            return;
        }
        if (worker.wasKilled()) {
            synchronized (this) {
                queue.addFirst(item);
            }
        } else if (!alone) {
            synchronized (this) {
                suspects.add(item);
            }
        } else if (worker.ranOutOfMemory()) {
            fail(item, Cause.MEMORY, "it needs more memory than there is", milliseconds);
        } else {
            fail(item, Cause.CRASH, "the process that made it ended: " + worker.end(), milliseconds);
        }
    }

    private void fail(Item item, Cause cause, String message, long milliseconds) {
        finisher.finish(item, Made.failed(cause, item.source(), message, new TreeMap<>()), milliseconds);
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
