package engross.source;

import engross.model.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footnotes that a source defines, and the texts that refer to them. */
final class NoteIds {
    private final Faults faults;
    private final TakenNames taken;
    private final Map<String, Place> definitions = new LinkedHashMap<>();
    private final Set<String> adopted = new HashSet<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(String id, Place place) {}

    /** @param taken names of notes that the document has already, before this text comes into it */
    NoteIds(Faults faults, TakenNames taken) {
        this.faults = faults;
        this.taken = taken;
    }

    /** Takes the name of a note and gives the one that it has in the document. */
    String define(String id, Place place) {
        Place first = definitions.putIfAbsent(id, place);
        if (first != null) {
            faults.add(
                    FormatRules.DUPLICATE_ID,
                    place,
                    "the footnote `" + id + "` is defined twice",
                    "it is defined in line " + first.line() + " already");
        }
        return taken.free(id);
    }

    /** Remembers a reference and gives the note that it leads to. */
    String use(String id, Place place) {
        uses.add(new Use(id, place));
        return taken.free(id);
    }

    /** Takes the names of the notes of a text that has come into this one. */
    void adopt(NoteIds other) {
        other.definitions.keySet().forEach(id -> adopted.add(other.taken.free(id)));
    }

    /** The names of the document's notes so far. */
    TakenNames names() {
        return taken.with(adopted)
                .with(definitions.keySet().stream().map(taken::free).toList());
    }

    /** Reports what does not fit together; to be called when everything is read. */
    void check() {
        Set<String> used = new HashSet<>();
        for (Use use : uses) {
            used.add(use.id);
            if (!definitions.containsKey(use.id)) {
                String message = "there is no footnote `" + use.id + "`";
                faults.add(FormatRules.UNDEFINED_NOTE, use.place, message, () -> hint(use.id));
            }
        }
        definitions.forEach((id, place) -> {
            if (!used.contains(id)) {
                String hint = "write [^" + id + "] where its mark stands, or delete it";
                faults.add(FormatRules.UNUSED_NOTE, place, "no text refers to the footnote `" + id + "`", hint);
            }
        });
    }

    private String hint(String id) {
        return definitions.isEmpty() ? "define it under `footnotes`" : Nearest.hint(id, definitions.keySet());
    }
}
