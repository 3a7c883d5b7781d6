package engross.model;

import java.util.List;

/**
 * An item of a {@link Sequence}. Its label goes to its first paragraph.
 *
 * @param id unique in the document, the target of references; empty for none
 * @param body never empty; begins with a paragraph
 * @param change whether the whole item is inserted or deleted: all that is in it carries the same change
 */
public record Item(String id, List<Block> body, Change change, Place place) {
    public Item {
        body = List.copyOf(body);
        if (body.isEmpty() || !(body.get(0) instanceof Paragraph)) {
            throw new IllegalArgumentException("an item begins with a paragraph");
        }
    }

    public Item withBody(List<Block> newBody) {
        return new Item(id, newBody, change, place);
    }
}
