package engross.source;

import engross.model.Change;
import engross.model.Inline;
import engross.model.Place;
import java.util.List;

/**
 * An annex.
 *
 * @param id empty for none
 * @param labelled whether it has the word "Annex" and its number; {@code label: null} in the source says no
 * @param change whether the whole annex is inserted or deleted; what is in it carries the same change
 */
public record SourceAnnex(
        String id, boolean labelled, List<Inline> title, List<SourceBlock> body, Change change, Place place) {
    public SourceAnnex {
        title = List.copyOf(title);
        body = List.copyOf(body);
    }
}
