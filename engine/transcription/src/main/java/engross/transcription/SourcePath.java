package engross.transcription;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the root of a source to a value: keys and positions in lists. */
record SourcePath(List<Object> steps) implements Comparable<SourcePath> {
    static final SourcePath ROOT = new SourcePath(List.of());

    SourcePath {
        steps = List.copyOf(steps);
    }

    SourcePath to(Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return new SourcePath(longer);
    }

    boolean isIn(SourcePath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** The innermost element of a list that the value is or stands in, if its list is under one of these keys; else null. */
    @Nullable
    SourcePath element(List<String> keys) {
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i) instanceof Integer) {
                return keys.contains(steps.get(i - 1)) ? new SourcePath(steps.subList(0, i + 1)) : null;
            }
        }
        return null;
    }

    SourcePath parent() {
        return new SourcePath(steps.subList(0, steps.size() - 1));
    }

    Object last() {
        return steps.get(steps.size() - 1);
    }

    /** Positions in lists count; keys are equal or of no order. */
    @Override
    public int compareTo(SourcePath other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            if (steps.get(i) instanceof Integer one && other.steps.get(i) instanceof Integer two && !one.equals(two)) {
                return one - two;
            }
            if (!steps.get(i).equals(other.steps.get(i))) {
                return steps.get(i).toString().compareTo(other.steps.get(i).toString());
            }
        }
        return steps.size() - other.steps.size();
    }
}
