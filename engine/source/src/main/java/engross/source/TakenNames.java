package engross.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The ids that a document has before a further text comes into it: what has the same there gets another one. */
record TakenNames(Set<String> names) {
    static final TakenNames NONE = new TakenNames(Set.of());

    TakenNames {
        names = Set.copyOf(names);
    }

    /** The id itself where it is free, else the id with the next free number: {@code @} stands in no id that is written. */
    String free(String id) {
        String free = id;
        for (int i = 2; names.contains(free); i++) {
            free = id + "@" + i;
        }
        return free;
    }

    TakenNames with(Collection<String> further) {
        Set<String> all = new HashSet<>(names);
        all.addAll(further);
        return new TakenNames(all);
    }
}
