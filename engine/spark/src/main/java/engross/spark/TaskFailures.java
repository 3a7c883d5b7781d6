package engross.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.Success$;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts how often each task of a job failed. */
final class TaskFailures extends SparkListener {
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, String> reasons = new HashMap<>();

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() != Success$.MODULE$) {
            counts.merge(end.taskInfo().index(), 1, Integer::sum);
            reasons.put(
                    end.taskInfo().index(),
                    String.valueOf(end.reason()).lines().findFirst().orElse(""));
        }
    }

    /** What was said of the last failure of a task. */
    synchronized String reason(int task) {
        return reasons.getOrDefault(task, "");
    }

    /** The tasks that failed most often. */
    synchronized List<Integer> most() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
