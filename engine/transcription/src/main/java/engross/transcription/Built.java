package engross.transcription;

import engross.model.Change;
import engross.model.Revision;
import engross.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of a source that was made of lines.
 *
 * @param value without what says the change
 * @param change in which all of it comes or goes
 */
record Built(YamlValue value, Change change) {

    /** The value within {@code insert:} or {@code delete:}, or both; nothing where one author deleted again what he inserted. */
    Optional<YamlValue> placed(Change outer, Marking marking) {
        if (marking.isUndone(change)) {
            return Optional.empty();
        }
        Change own = inside(change, outer);
        Revision inserted = own.inserted();
        Revision deleted = own.deleted();
        YamlValue placed = deleted == null ? value : wrapped("delete", value, marking.name(deleted));
        return Optional.of(inserted == null ? placed : wrapped("insert", placed, marking.name(inserted)));
    }

    private static YamlValue wrapped(String kind, YamlValue value, String author) {
        return new FieldList().value(kind, value).text("by", author).done();
    }

    /** Whether something comes or goes where all of this change does, whoever else changed it. */
    static boolean isWithin(Change inner, Change outer) {
        return !outer.isNone()
                && (inner.isInserted() || !outer.isInserted())
                && (inner.isDeleted() || !outer.isDeleted());
    }

    /** What is left to say of a change inside another one: there are no more than one who inserted and one who deleted. */
    static Change inside(Change change, Change outer) {
        if (outer.isInserted() && outer.isDeleted()) {
            return Change.NONE;
        }
        Revision inserted = Objects.equals(change.inserted(), outer.inserted()) ? null : change.inserted();
        boolean said = Objects.equals(change.deleted(), outer.deleted()) || (outer.isDeleted() && inserted != null);
        return new Change(inserted, said ? null : change.deleted());
    }

    /** Whether all of some values come or go in a change. */
    static boolean areWithin(List<Built> values, Change outer) {
        return !outer.isNone() && values.stream().allMatch(value -> isWithin(value.change, outer));
    }

    /** The change that all have in common; none where they differ. */
    static Change common(List<Built> values) {
        return !values.isEmpty() && areWithin(values, values.get(0).change) ? values.get(0).change : Change.NONE;
    }

    /** The values, each within what its change has that the outer one has not. */
    static List<YamlValue> placed(List<Built> values, Change outer, Marking marking) {
        List<YamlValue> placed = new ArrayList<>(values.size());
        for (Built built : values) {
            built.placed(outer, marking).ifPresent(placed::add);
        }
        return placed;
    }
}
