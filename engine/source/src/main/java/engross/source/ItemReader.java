package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Item;
import engross.yaml.YamlNode;
import engross.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;

/** The items of lists and calls. */
final class ItemReader {
    private final Reading reading;
    private final BlockReader blocks;
    private final Shapes shapes;
    private final TextReader texts;
    private final WrapperReader wrappers;

    ItemReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.shapes = new Shapes(reading.faults());
        this.texts = new TextReader(reading);
        this.wrappers = new WrapperReader(reading);
    }

    /** Items. @param labelled whether their labels count */
    List<Item> items(YamlNode node, Scope scope, boolean labelled) {
        List<YamlNode> nodes = shapes.list(node, "the items");
        List<Item> items = new ArrayList<>(nodes.size());
        for (YamlNode item : nodes) {
            WrapperReader.Unwrapped unwrapped = wrappers.unwrap(item, scope);
            items.add(item(unwrapped.node(), unwrapped.scope(), labelled));
        }
        return items;
    }

    private Item item(YamlNode node, Scope scope, boolean labelled) {
        if (!(node instanceof Mapping mapping) || isTextReadAsMapping(mapping)) {
            return new Item(texts.text(node, scope), List.of(), "", scope.change(), node.place());
        }
        shapes.check(mapping, Forms.ITEM);
        YamlNode text = mapping.get("text");
        List<Inline> words = text == null ? List.of() : texts.text(text, scope);
        String id = reading.ids().define(mapping.get("id"), labelled);
        return new Item(words, blocks.body(mapping, scope), id, scope.change(), node.place());
    }

    /** {@code {++text++}} or {@code one: two} without quotes: the reader of texts says so. */
    private static boolean isTextReadAsMapping(Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return false;
        }
        String key = mapping.entries().get(0).key().text();
        boolean mark = key.length() > 2 && TextReader.isMark(key);
        return mark || (!Forms.ITEM.has(key) && key.strip().indexOf(' ') > 0);
    }

    /** The one item of a call that has a text. */
    Item single(YamlNode text, Mapping call, Scope scope) {
        return new Item(texts.text(text, scope), blocks.body(call, scope), "", scope.change(), text.place());
    }
}
