package engross.transcription;

import engross.model.Change;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a source that was made of lines.
 *
 * @param value without what says the change
 * @param change in which all of it comes or goes
 */
record Built(YamlValue value, Change change) {

    /** The value within {@code insert:} or {@code delete:}; nothing where it is in neither text. */
    Optional<YamlValue> placed() {
        if (change.isInserted() && change.isDeleted()) {
            return Optional.empty();
        }
        if (change.isNone()) {
            return Optional.of(value);
        }
        return Optional.of(new Fields(List.of(new Field(change.isInserted() ? "insert" : "delete", value))));
    }

    /** Whether something comes or goes in this change as well. */
    static boolean isWithin(Change inner, Change outer) {
        return !outer.isNone() && inner.isInserted() == outer.isInserted() && inner.isDeleted() == outer.isDeleted();
    }

    /** Whether all of some values come or go in a change. */
    static boolean areWithin(List<Built> values, Change outer) {
        return !outer.isNone() && values.stream().allMatch(value -> isWithin(value.change, outer));
    }

    /** The change that all have in common; none where they differ. */
    static Change common(List<Built> values) {
        return !values.isEmpty() && areWithin(values, values.get(0).change) ? values.get(0).change : Change.NONE;
    }

    /** The values, each within its change unless that is the outer one. */
    static List<YamlValue> placed(List<Built> values, Change outer) {
        List<YamlValue> placed = new ArrayList<>(values.size());
        for (Built built : values) {
            if (isWithin(built.change, outer)) {
                placed.add(built.value);
            } else {
                built.placed().ifPresent(placed::add);
            }
        }
        return placed;
    }
}
