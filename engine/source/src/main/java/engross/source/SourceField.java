package engross.source;

import engross.model.Place;
import engross.model.Revision;
import java.util.Optional;

/**
 * A plain value of a source: a symbol, a date, a number.
 *
 * @param text as it is, after its change where it has one; empty where that takes it away
 * @param former what it was before a tracked change; nothing where it has none
 */
public record SourceField(String text, Place place, Optional<Former> former) {
    public SourceField(String text, Place place) {
        this(text, place, Optional.empty());
    }

    /**
     * A value before a tracked change.
     *
     * @param text empty where there was none
     * @param by who changed it, and when
     */
    public record Former(String text, Revision by) {}
}
