package engross.source;

import engross.model.Inline;
import engross.model.Place;
import engross.model.Revision;
import java.util.List;
import java.util.Optional;

/**
 * A proposal of a contribution.
 *
 * @param action MOD, ADD, SUP or NOC: one of the house's
 * @param tracked whether the action shows its marks; where it does not, the instrument carries none
 * @param by author and date of the marks
 * @param number the proposal's own number, such as {@code RUS/88/1}; may be empty
 * @param amended session that the amendment line is changed to; empty for none
 * @param instrument the decision or resolution that is proposed; its notes and comments are the document's
 * @param reasons paragraphs; may be empty
 */
public record SourceProposal(
        String action,
        boolean tracked,
        Revision by,
        String number,
        Optional<SourceField> amended,
        SourceDocument instrument,
        List<List<Inline>> reasons,
        Place place) {
    public SourceProposal {
        reasons = List.copyOf(reasons);
    }
}
