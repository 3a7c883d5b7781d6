package engross.word;

import engross.model.Block;
import engross.model.Division;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Sequence;
import engross.model.Table;
import java.util.List;

/** Goes through blocks in the order of the text and says what it meets. */
abstract class Walk implements Block.Visitor<Walk> {
    /** The id of a block; may be empty. */
    void id(String id) {}

    /** The inlines of a paragraph, its label's first. */
    void inlines(List<? extends Inline> inlines) {}

    final void all(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    @Override
    public final Walk paragraph(Paragraph paragraph) {
        id(paragraph.id());
        if (paragraph.label() instanceof Label.Fixed fixed) {
            inlines(fixed.content());
        }
        inlines(paragraph.content());
        return this;
    }

    @Override
    public final Walk sequence(Sequence sequence) {
        for (Item item : sequence.items()) {
            id(item.id());
            all(item.body());
        }
        return this;
    }

    @Override
    public final Walk division(Division division) {
        id(division.id());
        all(division.body());
        return this;
    }

    @Override
    public final Walk table(Table table) {
        id(table.id());
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                all(cell.body());
            }
        }
        return this;
    }
}
