package engross.revisions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids that notes of the old document have in the new one, should their references be deleted. */
final class NoteIds {
    private final Map<String, String> reserved = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** @param reference {@code footnoteReference} or {@code endnoteReference}; @param oldId in the old document */
    void reserve(String reference, String oldId, String newId) {
        reserved.put(reference + oldId, newId);
    }

    /** The id that a deleted reference has in the new document. */
    String use(String reference, String id) {
        used.add(reference + id);
        return reserved.getOrDefault(reference + id, id);
    }

    /** The same, empty where no reference to it was deleted. */
    String used(String reference, String id) {
        return used.contains(reference + id) ? reserved.getOrDefault(reference + id, id) : "";
    }

    /** Its references are to another note now. */
    void drop(String reference, String id) {
        used.remove(reference + id);
    }
}
