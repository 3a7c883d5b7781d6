package engross.redline;

import engross.model.Block;
import engross.model.Division;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;

/** Which parts of a redline are of the base, and how far each of them goes. */
final class BaseParts {
    private BaseParts() {}

    static boolean isInserted(Block block) {
        if (block instanceof Paragraph paragraph) {
            return !paragraph.change().isInOld() && !Content.hasText(Content.of(paragraph.content(), View.ORIGINAL));
        }
        if (block instanceof Division division) {
            return !division.change().isInOld();
        }
        if (block instanceof Sequence sequence) {
            return sequence.items().stream().allMatch(BaseParts::isInserted);
        }
        return ((Table) block).rows().stream().allMatch(BaseParts::isInserted);
    }

    static boolean isInserted(Item item) {
        return isInserted(item.body().get(0));
    }

    static boolean isInserted(Table.Row row) {
        return !row.change().isInOld();
    }

    /** A paragraph of the base ends at the first mark that the base has. */
    static int endOfParagraph(List<? extends Block> blocks, int from) {
        int end = from;
        while (end + 1 < blocks.size()
                && blocks.get(end) instanceof Paragraph paragraph
                && !paragraph.change().isInOld()
                && blocks.get(end + 1) instanceof Paragraph) {
            end++;
        }
        return end + 1;
    }

    static int endOfItem(List<? extends Item> items, int from) {
        int end = from;
        while (end + 1 < items.size()
                && items.get(end).body().size() == 1
                && !((Paragraph) items.get(end).body().get(0)).change().isInOld()) {
            end++;
        }
        return end + 1;
    }
}
