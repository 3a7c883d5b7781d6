package engross.source;

import engross.model.Revision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose the marks of a source are.
 *
 * @param usual author and date of marks that name nobody, outside proposals and notes
 * @param inNotes those of marks in footnotes
 * @param named authors of marks that name one, by that name
 */
public record MarkAuthors(Revision usual, Revision inNotes, Map<String, Revision> named) {
    public MarkAuthors {
        named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
    }

    /** One author for all marks. */
    public static MarkAuthors of(Revision by) {
        return new MarkAuthors(by, by, Map.of());
    }
}
