package engross.source;

import engross.model.Place;
import engross.yaml.ScalarPlaces;
import engross.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of text as it reads after all changes, for the rules of good style: without marks, emphasis and links' targets. A bare
 * web address is one {@value #ADDRESS}.
 */
final class ReadText {
    /** Stands for a web address: U+FFFC, the object replacement character. */
    static final char ADDRESS = '\uFFFC';

    private final Scalar scalar;
    private final String current;
    private final int from;
    private final int @Nullable [] offsets;
    private @Nullable ScalarPlaces places;

    /** @param offsets where each character stands in the scalar; null where they stand in a row from {@code from} */
    ReadText(Scalar scalar, String current, int from, int @Nullable [] offsets) {
        this.scalar = scalar;
        this.current = current;
        this.from = from;
        this.offsets = offsets;
    }

    String current() {
        return current;
    }

    /** The place of a character of {@link #current()}. */
    Place placeOf(int index) {
        if (places == null) {
            places = scalar.places();
        }
        if (offsets == null) {
            return places.of(from + index);
        }
        if (index < offsets.length) {
            return places.of(offsets[index]);
        }
        return offsets.length == 0 ? places.of(from) : places.of(offsets[offsets.length - 1] + 1);
    }

    Place start() {
        return placeOf(0);
    }

    /** The place of the last character. */
    Place end() {
        return placeOf(Math.max(0, current.length() - 1));
    }
}
