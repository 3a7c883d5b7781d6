package engross.transcription;

import engross.yaml.YamlNode.Mapping;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which elements of a source's lists come or go as a whole. */
final class MergeElements {
    private static final List<String> LISTS = List.of("items", "body", "rows", "annexes");

    private final MergeSide one;
    private final MergeSide other;
    private final LinePairs reviewed;
    private final LinePairs since;
    private final List<@Nullable SourcePath> paths;
    private final SourceNodes nodes;

    /** @param nodes of the source before anything comes or goes: texts may change, paths stay */
    MergeElements(
            MergeSide one,
            MergeSide other,
            LinePairs reviewed,
            LinePairs since,
            List<@Nullable SourcePath> paths,
            SourceNodes nodes) {
        this.one = one;
        this.other = other;
        this.reviewed = reviewed;
        this.since = since;
        this.paths = paths;
        this.nodes = nodes;
    }

    /** The outermost element all of which the reviewed file does not have any more; null for none. */
    @Nullable
    SourcePath gone(int target) {
        return outermost(target, this::isGone);
    }

    /** Whether all that stands in an element comes or goes as one of its lines does. */
    private boolean isWhole(SourcePath element, MergeLine line) {
        for (int i = 0; i < one.lines().size(); i++) {
            int target = since.of(i);
            SourcePath path = target < 0 ? null : paths.get(target);
            if (path != null && path.isIn(element)) {
                int pair = reviewed.of(i);
                if (pair < 0 || other.lines().get(pair).side() != line.side()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The element that is to be wrapped or unwrapped for a line to be as the reviewed file has it; null for none. */
    @Nullable
    SourcePath whole(int base, MergeLine line) {
        int target = since.of(base);
        int before = one.lines().get(base).side();
        SourcePath outermost = outermost(target, element -> isWhole(element, line));
        if (before == 0 || outermost == null) {
            return outermost;
        }
        for (SourcePath element = element(target); element != null; element = row(element.parent())) {
            if (isWrapper(element)) {
                return isWhole(element, line) ? element : null;
            }
        }
        return null;
    }

    private boolean isWrapper(SourcePath element) {
        return nodes.at(element) instanceof Mapping mapping
                && mapping.entries().size() == 1
                && List.of("insert", "delete")
                        .contains(mapping.entries().get(0).key().text());
    }

    private @Nullable SourcePath element(int target) {
        SourcePath path = target < 0 ? null : paths.get(target);
        return path == null ? null : row(path);
    }

    /** The outermost element around a line for all of which something holds; null where it does not even for the innermost. */
    private @Nullable SourcePath outermost(int target, Predicate<SourcePath> holds) {
        SourcePath found = null;
        SourcePath next = element(target);
        while (next != null && holds.test(next)) {
            found = next;
            next = next.steps().size() < 2 ? null : row(next.parent());
        }
        return found;
    }

    /** The element of a list that a text stands in; of a cell, its row. */
    private @Nullable SourcePath row(SourcePath path) {
        SourcePath element = path.element(LISTS);
        if (element != null) {
            return element;
        }
        int rows = path.steps().lastIndexOf("rows");
        return rows >= 0 && rows + 1 < path.steps().size()
                ? new SourcePath(path.steps().subList(0, rows + 2))
                : null;
    }

    private boolean isGone(SourcePath element) {
        for (int i = 0; i < one.lines().size(); i++) {
            int target = since.of(i);
            SourcePath path = target < 0 ? null : paths.get(target);
            if (path != null && path.isIn(element) && reviewed.of(i) >= 0) {
                return false;
            }
        }
        return true;
    }
}
