package engross.api.parity;

import engross.model.Place;
import java.util.List;

/**
 * A part of a document that its other languages have too.
 *
 * @param kind such as {@code item}, {@code row} or the role of a division
 * @param id empty for none
 * @param change {@code inserted}, {@code deleted}, or empty
 * @param facts what its own text has
 * @param parts below it, in order
 */
record Clause(String kind, String id, String change, Facts facts, List<Clause> parts, Place place) {
    Clause {
        parts = List.copyOf(parts);
    }

    /** What has to be the same for two clauses to be one clause in two languages. */
    String signature() {
        return id.isEmpty() ? kind : "#" + id;
    }
}
