package engross.model;

import java.util.List;

/**
 * Items that are labelled one after the other.
 *
 * @param form how their labels are written
 * @param bareWhenSingle whether an item that is alone has no label
 * @param cut what became of the cut between this sequence and the one before it: a text that does not have the cut has the items of both
 *     in one sequence
 */
public record Sequence(NumberForm form, boolean bareWhenSingle, List<Item> items, Change cut, Place place)
        implements Block {
    public Sequence {
        items = List.copyOf(items);
    }

    /** A sequence of its own in every text. */
    public Sequence(NumberForm form, boolean bareWhenSingle, List<Item> items, Place place) {
        this(form, bareWhenSingle, items, Change.NONE, place);
    }

    public Sequence withItems(List<Item> newItems) {
        return new Sequence(form, bareWhenSingle, newItems, cut, place);
    }

    public Sequence withCut(Change newCut) {
        return new Sequence(form, bareWhenSingle, items, newCut, place);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequence(this);
    }
}
