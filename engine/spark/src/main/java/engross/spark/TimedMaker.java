package engross.spark;

import engross.batch.making.Cause;
import engross.batch.making.ItemMaker;
import engross.batch.making.Made;
import engross.batch.plan.Item;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes items on threads of their own, within a time. A thread that is over it is interrupted and left behind until its executor
 * ends: Java cannot stop it.
 */
final class TimedMaker {
    private static final long STACK = 1 << 20;

    private final ItemMaker maker;
    private final long limitMilliseconds;

    TimedMaker(ItemMaker maker, long limitMilliseconds) {
        this.maker = maker;
        this.limitMilliseconds = limitMilliseconds;
    }

    Made make(Item item) throws InterruptedException {
        FutureTask<Made> task = new FutureTask<>(() -> maker.make(item));
        Thread thread = new Thread(null, task, "item", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limitMilliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            String message = "it takes longer than " + limitMilliseconds / 1000.0 + " seconds";
            return Made.failed(Cause.TIME, item.source(), message, new TreeMap<>());
        } catch (ExecutionException e) {
            return Made.failed(Cause.BUG, item.source(), String.valueOf(e.getCause()), new TreeMap<>());
        }
    }
}
