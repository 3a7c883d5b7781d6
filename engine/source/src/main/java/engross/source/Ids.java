package engross.source;

import engross.model.Place;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids that a source defines, and what refers to them. */
final class Ids {
    private final Faults faults;
    private final TakenNames taken;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Set<String> adopted = new HashSet<>();
    private final List<Use> uses = new ArrayList<>();

    /** @param labelled whether what has the id has a number */
    private record Definition(Place place, boolean labelled) {}

    private record Use(String id, Place place, boolean label) {}

    /** @param taken ids that the document has already, before this text comes into it */
    Ids(Faults faults, TakenNames taken) {
        this.faults = faults;
        this.taken = taken;
    }

    /** Takes the id of a block or item and gives the one that it has in the document; empty where there is none. */
    String define(@Nullable YamlNode node, boolean labelled) {
        if (node == null) {
            return "";
        }
        if (!(node instanceof Scalar scalar) || !isWellFormed(scalar.text())) {
            faults.add(
                    FormatRules.ID_FORM,
                    node.place(),
                    "this is no id",
                    "an id begins with a letter and has letters, digits, `-`, `.` and `_`");
            return "";
        }
        Definition first = definitions.putIfAbsent(scalar.text(), new Definition(scalar.place(), labelled));
        if (first != null) {
            faults.add(
                    FormatRules.DUPLICATE_ID,
                    scalar.place(),
                    "the id `" + scalar.text() + "` is defined twice",
                    "it is defined in line " + first.place.line() + " already");
        }
        return taken.free(scalar.text());
    }

    private static boolean isWellFormed(String id) {
        if (id.isEmpty() || !Character.isLetter(id.codePointAt(0))) {
            return false;
        }
        return id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    /** Remembers a reference and gives the id that it leads to; {@code label} where it shows the number of what it leads to. */
    String use(String id, Place place, boolean label) {
        uses.add(new Use(id, place, label));
        return taken.free(id);
    }

    /** Takes the ids of a text that has come into this one. @param referable whether this text may refer to them */
    void adopt(Ids other, boolean referable) {
        other.definitions.forEach((id, definition) -> {
            adopted.add(other.taken.free(id));
            if (referable) {
                definitions.putIfAbsent(other.taken.free(id), definition);
            }
        });
    }

    /** The ids of the document so far. */
    TakenNames names() {
        return taken.with(adopted)
                .with(definitions.keySet().stream().map(taken::free).toList());
    }

    /** Reports references that lead nowhere; to be called when everything is read. */
    void check() {
        for (Use use : uses) {
            Definition definition = definitions.get(use.id);
            if (definition == null) {
                faults.add(
                        FormatRules.UNDEFINED_ID, use.place, "nothing has the id `" + use.id + "`", () -> hint(use.id));
            } else if (use.label && !definition.labelled) {
                faults.add(
                        FormatRules.NO_LABEL,
                        use.place,
                        "what has the id `" + use.id + "` has no number to show",
                        "write [words](#" + use.id + ")");
            }
        }
    }

    private String hint(String id) {
        return definitions.isEmpty() ? "nothing in this source has an id" : Nearest.hint(id, definitions.keySet());
    }
}
