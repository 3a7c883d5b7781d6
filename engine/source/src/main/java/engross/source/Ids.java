package engross.source;

import engross.model.Place;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids that a source defines, and what refers to them. */
final class Ids {
    private final Faults faults;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /** @param labelled whether what has the id has a number */
    private record Definition(Place place, boolean labelled) {}

    private record Use(String id, Place place, boolean label) {}

    Ids(Faults faults) {
        this.faults = faults;
    }

    /** Takes the id of a block or item; empty where there is none, or none that can be used. */
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
        return scalar.text();
    }

    private static boolean isWellFormed(String id) {
        if (id.isEmpty() || !Character.isLetter(id.codePointAt(0))) {
            return false;
        }
        return id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
    }

    /** Remembers a reference; {@code label} where it shows the number of what it leads to. */
    void use(String id, Place place, boolean label) {
        uses.add(new Use(id, place, label));
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
