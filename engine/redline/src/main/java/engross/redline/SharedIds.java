package engross.redline;

import engross.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The ids of parts that are in several redlines: one each, to which everything leads that leads to another one of them. */
final class SharedIds {
    private final Map<String, String> shared = new HashMap<>();

    /** The id of a part. @param ids what the redlines call it, the empty ones among them nothing */
    String of(List<String> ids) {
        String id = "";
        for (String next : ids) {
            id = both(id, next);
        }
        return id;
    }

    private String both(String first, String second) {
        if (second.isEmpty() || first.equals(second + Identity.OLD)) {
            return first;
        }
        if (first.isEmpty() || second.equals(first + Identity.OLD)) {
            return second;
        }
        if (!first.equals(second)) {
            shared.put(second, first);
        }
        return first;
    }

    /** The ids of all parts of two that say the same. */
    List<String> of(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first.size());
        for (int i = 0; i < first.size(); i++) {
            both.add(both(first.get(i), i < second.size() ? second.get(i) : ""));
        }
        return both;
    }

    /** A document in which what leads to a part does so by the id that the part has. */
    Document settled(Document document) {
        return shared.isEmpty()
                ? document
                : new Renaming(UnaryOperator.identity(), inline -> List.of(Renaming.targeting(inline, this::id)))
                        .document(document);
    }

    /** Names that two redlines have the other way round lead to each other; each is looked up once. */
    private String id(String id) {
        Set<String> seen = new HashSet<>();
        String found = id;
        while (shared.containsKey(found) && seen.add(found)) {
            found = shared.getOrDefault(found, found);
        }
        return found;
    }
}
