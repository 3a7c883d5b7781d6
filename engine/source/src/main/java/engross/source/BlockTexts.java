package engross.source;

import engross.model.Inline;
import engross.source.SourceBlock.Call;
import engross.source.SourceBlock.Heading;
import engross.source.SourceBlock.Image;
import engross.source.SourceBlock.Item;
import engross.source.SourceBlock.ItemList;
import engross.source.SourceBlock.Numbered;
import engross.source.SourceBlock.Para;
import engross.source.SourceBlock.Quote;
import engross.source.SourceBlock.Remark;
import engross.source.SourceBlock.Table;
import java.util.List;

/** Takes the texts of blocks in their order to the check of pairs; headings, items of calls and tables stand by themselves. */
final class BlockTexts {
    private final ReadTexts texts;
    private final PairCheck pairs;

    BlockTexts(ReadTexts texts, PairCheck pairs) {
        this.texts = texts;
        this.pairs = pairs;
    }

    void body(List<SourceBlock> body) {
        body.forEach(this::block);
    }

    private void block(SourceBlock block) {
        if (block instanceof Para para) {
            text(para.text());
        } else if (block instanceof Numbered numbered) {
            text(numbered.text());
            body(numbered.body());
        } else if (block instanceof ItemList list) {
            list.items().forEach(this::item);
        } else if (block instanceof Call call) {
            apart(call.text());
            for (Item item : call.items()) {
                item(item);
                pairs.end();
            }
        } else if (block instanceof Heading heading) {
            apart(heading.text());
        } else if (block instanceof Remark remark) {
            text(remark.text());
        } else if (block instanceof Quote quote) {
            body(quote.body());
        } else if (block instanceof Image image) {
            text(image.title());
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void item(Item item) {
        text(item.text());
        body(item.body());
    }

    private void table(Table table) {
        apart(table.title());
        table.columns().forEach(column -> apart(column.title()));
        table.rows()
                .forEach(row -> row.cells().forEach(cell -> {
                    body(cell.body());
                    pairs.end();
                }));
    }

    private void apart(List<Inline> inlines) {
        pairs.end();
        text(inlines);
        pairs.end();
    }

    private void text(List<Inline> inlines) {
        ReadText text = texts.of(inlines);
        if (text != null) {
            pairs.check(text);
        }
    }
}
