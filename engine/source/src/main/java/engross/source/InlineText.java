package engross.source;

import engross.model.Place;
import engross.yaml.ScalarPlaces;
import engross.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** A text that is read, the scope that holds for it, and the places of its faults. */
final class InlineText {
    private final Reading reading;
    private final Scalar scalar;
    private final Scope scope;
    private @Nullable ScalarPlaces places;

    InlineText(Reading reading, Scalar scalar, Scope scope) {
        this.reading = reading;
        this.scalar = scalar;
        this.scope = scope;
    }

    Reading reading() {
        return reading;
    }

    Scalar scalar() {
        return scalar;
    }

    String text() {
        return scalar.text();
    }

    Scope scope() {
        return scope;
    }

    Place place(int offset) {
        if (places == null) {
            places = scalar.places();
        }
        return places.of(offset);
    }

    void fault(Rule rule, int offset, String message, String hint) {
        reading.faults().add(rule, place(offset), message, hint);
    }
}
