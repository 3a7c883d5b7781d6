package engross.transcription;

import engross.transcription.MergeAttempt.ChangeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the changes that a source would have a fault with: they are told, and all others written. */
final class FaultlessMerge {
    /** With more, nothing is written. */
    private static final int MOST = 24;

    private final Function<Map<ChangeId, String>, MergeAttempt> attempts;
    private final Map<ChangeId, String> refused = new LinkedHashMap<>();

    /** @param attempts merges without some changes, which are told with the reasons given */
    FaultlessMerge(Function<Map<ChangeId, String>, MergeAttempt> attempts) {
        this.attempts = attempts;
    }

    /** The merge of as much as gives a source without faults. */
    MergeAttempt found() {
        MergeAttempt attempt = attempts.apply(refused);
        int faults = 0;
        while (attempt.fails() && faults++ < MOST && !attempt.written().isEmpty()) {
            refuse(attempt);
            attempt = attempts.apply(refused);
        }
        return attempt.fails() ? attempts.apply(all(attempt)) : attempt;
    }

    /** Leaves further changes out, for the reasons given. */
    void refuse(Map<ChangeId, String> changes) {
        changes.forEach(refused::putIfAbsent);
    }

    /** Refuses the last change of the fewest first ones that together give a fault. */
    private void refuse(MergeAttempt all) {
        List<ChangeId> written = all.written();
        int without = 0;
        int with = written.size();
        MergeAttempt failing = all;
        while (with - without > 1) {
            int middle = (without + with) / 2;
            Map<ChangeId, String> rest = new LinkedHashMap<>(refused);
            written.subList(middle, written.size()).forEach(key -> rest.put(key, ""));
            MergeAttempt attempt = attempts.apply(rest);
            if (attempt.fails()) {
                with = middle;
                failing = attempt;
            } else {
                without = middle;
            }
        }
        refused.put(written.get(with - 1), "with it the source would have a fault: " + failing.fault());
    }

    private Map<ChangeId, String> all(MergeAttempt attempt) {
        Map<ChangeId, String> everything = new LinkedHashMap<>(refused);
        attempt.written()
                .forEach(key ->
                        everything.put(key, "with the changes the source would have a fault: " + attempt.fault()));
        return everything;
    }
}
