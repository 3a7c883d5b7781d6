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
    private final Map<String, Place> definitions = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(String id, Place place) {}

    NoteIds(Faults faults) {
        this.faults = faults;
    }

    void define(String id, Place place) {
        Place first = definitions.putIfAbsent(id, place);
        if (first != null) {
            faults.add(
                    FormatRules.DUPLICATE_ID,
                    place,
                    "the footnote `" + id + "` is defined twice",
                    "it is defined in line " + first.line() + " already");
        }
    }

    void use(String id, Place place) {
        uses.add(new Use(id, place));
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
