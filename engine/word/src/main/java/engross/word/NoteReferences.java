package engross.word;

import engross.model.Change;
import engross.model.Document;
import engross.model.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The notes in the order of their references. A note belongs to one reference in Word; so a second reference has a note of its own
 * where the first does not stand in the same text, old or new, and is a bare mark otherwise.
 */
final class NoteReferences {
    /** The separators have -1 and 0. */
    static final int FIRST = 1;

    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, Change> seen = new HashMap<>();
    private final List<Note> written = new ArrayList<>();

    private final boolean automatic;

    NoteReferences(Document document) {
        automatic = !document.notes().isEmpty() && NoteOrder.isCounted(document);
        for (Note note : document.notes()) {
            notes.putIfAbsent(note.id(), note);
        }
    }

    /** Whether the marks are 1, 2, 3 without changes: then Word counts them itself, and every reader shows them alike. */
    boolean areAutomatic() {
        return automatic;
    }

    @Nullable
    Note note(String id) {
        return notes.get(id);
    }

    /** The number of the note that a reference brings along; 0 where an earlier reference brought it. */
    int add(Note note, Change change) {
        Change before = seen.get(note.id());
        boolean needed =
                before == null || (change.isInOld() && !before.isInOld()) || (change.isInNew() && !before.isInNew());
        if (!needed) {
            return 0;
        }
        seen.put(note.id(), before == null ? change : union(before, change));
        written.add(note);
        return FIRST + written.size() - 1;
    }

    /** Stands in the old text where either does, likewise in the new one. */
    private static Change union(Change a, Change b) {
        return new Change(
                a.isInOld() || b.isInOld() ? null : a.inserted(), a.isInNew() || b.isInNew() ? null : a.deleted());
    }

    List<Note> written() {
        return written;
    }
}
