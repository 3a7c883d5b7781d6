package engross.model;

import java.util.List;

/**
 * Items that are labelled one after the other.
 *
 * @param form how their labels are written
 * @param bareWhenSingle whether an item that is alone has no label
 */
public record Sequence(NumberForm form, boolean bareWhenSingle, List<Item> items, Place place) implements Block {
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequence(this);
    }
}
