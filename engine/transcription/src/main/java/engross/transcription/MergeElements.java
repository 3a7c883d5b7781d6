package engross.transcription;

import engross.model.Change;
import engross.yaml.YamlNode.Mapping;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which elements of a source's lists come or go as a whole. */
final class MergeElements {
    private static final List<String> LISTS = List.of("items", "body", "rows", "annexes");

    private final MergeLines lines;
    private final SourceNodes nodes;

    /** @param nodes of the source before anything comes or goes: texts may change, paths stay */
    MergeElements(MergeLines lines, SourceNodes nodes) {
        this.lines = lines;
        this.nodes = nodes;
    }

    /** The outermost element all of which the reviewed file does not have any more; null for none. @param inRow whether its row stays */
    @Nullable
    SourcePath gone(int base, boolean inRow) {
        return outermost(base, element -> !(inRow && isRow(element)) && all(element, i -> lines.reviewed(i) < 0));
    }

    static boolean isRow(SourcePath element) {
        return element.steps().size() > 1
                && element.steps().get(element.steps().size() - 2).equals("rows");
    }

    /** The outermost element all of which comes or goes as one of its lines does; null for none. */
    @Nullable
    SourcePath whole(int base, Change whole) {
        return outermost(base, element -> isWhole(element, whole));
    }

    /** The element with {@code insert:} or {@code delete:} around a line, where all of it comes or goes so; null for none. */
    @Nullable
    SourcePath wrapper(int base, String word, Change whole) {
        for (SourcePath element = element(base); element != null; element = outer(element)) {
            if (nodes.at(element) instanceof Mapping mapping && mapping.entry(word) != null) {
                return isWhole(element, whole) ? element : null;
            }
        }
        return null;
    }

    private boolean isWhole(SourcePath element, Change whole) {
        return all(
                element,
                i -> lines.reviewed(i) >= 0
                        && lines.other().lines().get(lines.reviewed(i)).whole().equals(whole));
    }

    private boolean all(SourcePath element, IntPredicate holds) {
        for (int i = 0; i < lines.one().lines().size(); i++) {
            SourcePath path = lines.path(i);
            if (path != null && path.isIn(element) && !holds.test(i)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable SourcePath element(int base) {
        SourcePath path = lines.path(base);
        return path == null ? null : row(path);
    }

    private static @Nullable SourcePath outer(SourcePath element) {
        return element.steps().size() < 2 ? null : row(element.parent());
    }

    /** The outermost element around a line for all of which something holds; null where it does not even for the innermost. */
    private @Nullable SourcePath outermost(int base, Predicate<SourcePath> holds) {
        SourcePath found = null;
        SourcePath next = element(base);
        while (next != null && holds.test(next)) {
            found = next;
            next = outer(next);
        }
        return found;
    }

    /** The element of a list that a text stands in; of a cell, its row. */
    private static @Nullable SourcePath row(SourcePath path) {
        SourcePath element = path.element(LISTS);
        if (element != null) {
            return element;
        }
        int rows = path.steps().lastIndexOf("rows");
        return rows >= 0 && rows + 1 < path.steps().size()
                ? new SourcePath(path.steps().subList(0, rows + 2))
                : null;
    }
}
