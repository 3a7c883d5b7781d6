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
 * @param instrument the decision or resolution that is proposed; its comments are the document's, its notes too unless it stands in
 *     a file of its own
 * @param base the text that the instrument is to be compared with; empty where the instrument has its marks already, or none
 * @param provision the part of the instrument that is proposed, which then has no text of its own; empty for the whole instrument
 * @param reasons paragraphs; may be empty
 */
public record SourceProposal(
        String action,
        boolean tracked,
        Revision by,
        String number,
        Optional<SourceField> amended,
        SourceDocument instrument,
        Optional<SourceDocument> base,
        Optional<SourceProvision> provision,
        List<List<Inline>> reasons,
        Place place) {
    public SourceProposal {
        reasons = List.copyOf(reasons);
    }
}
