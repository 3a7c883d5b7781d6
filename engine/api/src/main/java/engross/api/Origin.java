package engross.api;

import engross.model.Place;
import java.util.List;

/**
 * Where a change in a compiled text comes from.
 *
 * @param number from 1, in the order of the text
 * @param provision as the document names it, such as {@code resolves 2}
 * @param symbol what happens to the provision, such as {@code MOD}
 * @param author one author, or several who make the same change, as {@code ARB; RCC}
 * @param edits what they delete and insert there, in order; empty where an action only names the text
 * @param position of the provision's first paragraph, counted as the register of changes counts it
 */
public record Origin(
        int number, String provision, String symbol, String author, List<Edit> edits, int position, Place place) {
    public Origin {
        edits = List.copyOf(edits);
    }

    /** Neighbouring deletions and insertions of one author. @param before what is deleted, may be empty @param after what is inserted */
    public record Edit(String before, String after) {}

    Origin withNumber(int newNumber) {
        return new Origin(newNumber, provision, symbol, author, edits, position, place);
    }
}
