package engross.house;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which paragraph style each kind of text has, by the kinds of {@code house.yaml}.
 *
 * @param byKind style ids by depth
 */
public record BlockStyles(Map<String, List<String>> byKind) {
    public BlockStyles {
        byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    }

    /** The style of a kind. @throws IllegalArgumentException where the house has none: {@link House#read} lets no such house pass */
    public String of(String kind) {
        return of(kind, 1);
    }

    /** The style of a kind at a depth from 1; the last one of the list holds for all that is deeper. */
    public String of(String kind, int depth) {
        List<String> byDepth = byKind.get(kind);
        if (byDepth == null || byDepth.isEmpty()) {
            throw new IllegalArgumentException("no style for " + kind);
        }
        return byDepth.get(Math.min(depth, byDepth.size()) - 1);
    }

    /** Every style id that a kind has. */
    Iterable<String> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }
}
