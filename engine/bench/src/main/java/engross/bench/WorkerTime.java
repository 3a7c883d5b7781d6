package engross.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Processor time of the measuring thread for one operation, in milliseconds: what a busy machine takes away does not count. */
public final class WorkerTime implements InternalProfiler {
    static final String KEY = "worker.time";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = used();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis =
                (used() - before) / 1e6 / Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(KEY, millis, "ms/op", AggregationPolicy.AVG));
    }

    private long used() {
        long used = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                used += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return used;
    }

    @Override
    public String getDescription() {
        return "processor time of the measuring thread";
    }
}
