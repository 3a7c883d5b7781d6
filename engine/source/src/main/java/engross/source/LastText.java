package engross.source;

import engross.source.SourceBlock.Item;
import engross.source.SourceBlock.ItemList;
import engross.source.SourceBlock.Numbered;
import engross.source.SourceBlock.Para;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of items and blocks is left after all changes, and the text that they end in. */
final class LastText {
    private final ReadTexts texts;

    LastText(ReadTexts texts) {
        this.texts = texts;
    }

    /** The items that are not deleted. */
    static List<Item> items(List<Item> items) {
        return items.stream().filter(item -> item.change().isInNew()).toList();
    }

    /** The blocks that are not deleted. */
    static List<SourceBlock> blocks(List<SourceBlock> blocks) {
        return blocks.stream().filter(block -> block.change().isInNew()).toList();
    }

    /** The text that an item ends in; null where it ends in something else, or all its text is deleted. */
    @Nullable
    ReadText of(Item item) {
        List<SourceBlock> body = blocks(item.body());
        return body.isEmpty() ? filled(texts.of(item.text())) : of(body.get(body.size() - 1));
    }

    private @Nullable ReadText of(SourceBlock block) {
        if (block instanceof Para para) {
            return filled(texts.of(para.text()));
        }
        if (block instanceof Numbered numbered && blocks(numbered.body()).isEmpty()) {
            return filled(texts.of(numbered.text()));
        }
        if (block instanceof ItemList list) {
            List<Item> items = items(list.items());
            return items.isEmpty() ? null : of(items.get(items.size() - 1));
        }
        return null;
    }

    private static @Nullable ReadText filled(@Nullable ReadText text) {
        return text == null || text.current().isBlank() ? null : text;
    }
}
