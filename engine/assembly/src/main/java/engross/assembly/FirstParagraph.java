package engross.assembly;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Lets blocks begin a page. */
final class FirstParagraph {
    private FirstParagraph() {}

    /** The blocks, the first paragraph of which begins a page; before a table an empty paragraph does. */
    static List<Block> onNewPage(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Block> moved = new ArrayList<>(blocks);
        Block first = blocks.get(0);
        if (first instanceof Paragraph paragraph) {
            moved.set(0, paragraph.withNewPage(true));
        } else if (first instanceof Division division && !division.body().isEmpty()) {
            moved.set(0, division.withBody(onNewPage(division.body())));
        } else if (first instanceof Sequence sequence) {
            List<Item> items = new ArrayList<>(sequence.items());
            items.set(0, items.get(0).withBody(onNewPage(items.get(0).body())));
            moved.set(0, sequence.withItems(items));
        } else {
            moved.add(0, empty(first.place()).withNewPage(true));
        }
        return moved;
    }

    private static Paragraph empty(Place place) {
        return new Paragraph("", "", Label.NONE, List.of(), Change.NONE, false, place);
    }
}
