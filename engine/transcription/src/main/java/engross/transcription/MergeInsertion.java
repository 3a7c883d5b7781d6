package engross.transcription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a new line goes: behind the element of the nearest line before it that has its style. */
final class MergeInsertion {
    private static final int AHEAD = 40;

    private final MergeSide one;
    private final MergeSide other;
    private final LinePairs reviewed;
    private final LinePairs since;
    private final List<@Nullable SourcePath> paths;

    MergeInsertion(
            MergeSide one, MergeSide other, LinePairs reviewed, LinePairs since, List<@Nullable SourcePath> paths) {
        this.one = one;
        this.other = other;
        this.reviewed = reviewed;
        this.since = since;
        this.paths = paths;
    }

    /** The element to insert behind; null where there is none. */
    @Nullable
    SourcePath behind(int at) {
        String style = other.lines().get(at).line().style();
        for (int i = at - 1; i >= 0 && i > at - AHEAD; i--) {
            int base = base(i);
            MergeLine line = other.lines().get(i);
            if (base < 0 || line.note()) {
                continue;
            }
            if (!line.line().style().equals(style)) {
                continue;
            }
            int target = since.of(base);
            SourcePath path = target < 0 ? null : paths.get(target);
            SourcePath element = path == null ? null : path.element(List.of("items", "body"));
            return element;
        }
        return null;
    }

    private int base(int line) {
        for (int i = 0; i < one.lines().size(); i++) {
            if (reviewed.of(i) == line) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an element is an item of a list or call, not a block. */
    boolean isItem(SourcePath element) {
        List<Object> steps = element.steps();
        return steps.size() > 1 && steps.get(steps.size() - 2).equals("items");
    }
}
