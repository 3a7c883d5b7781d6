package engross.api.parity;

import engross.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the languages of a document differ.
 *
 * @param clause its id, else where it stands, such as {@code annex 1/table/row 3}
 * @param what kind of difference it is
 * @param values by language, what each has; a language that lacks it has {@code –}
 * @param places by language, where the clause stands, or where it would
 */
public record Finding(String clause, Kind what, Map<String, String> values, Map<String, Place> places) {
    /** What a language has that lacks something. */
    public static final String NOTHING = "–";

    public Finding {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /** What differs. */
    public enum Kind {
        /** A plain value, such as the symbol or the date. */
        VALUE,
        /** A clause, item, row, cell, note or annex is missing. */
        CLAUSE,
        /** It is inserted, deleted or changed in one language and not so in another. */
        CHANGE,
        /** Footnotes that are referred to. */
        NOTE,
        /** Clauses that are referred to. */
        REFERENCE,
        /** Numbers, dates and the digits of symbols. */
        NUMBER;

        /** As it is written for people. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
