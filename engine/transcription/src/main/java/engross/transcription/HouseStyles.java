package engross.transcription;

import engross.model.Block;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.List;

/** Blocks of a Word file with the house's style ids. */
final class HouseStyles {
    private HouseStyles() {}

    static List<Block> in(List<Block> blocks, StyleNames styles) {
        return blocks.stream().map(block -> in(block, styles)).toList();
    }

    private static Block in(Block block, StyleNames styles) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.withStyle(styles.house(paragraph.style()));
        }
        return block instanceof Table table
                ? table.withRows(
                        table.rows().stream().map(row -> in(row, styles)).toList())
                : block;
    }

    private static Table.Row in(Table.Row row, StyleNames styles) {
        List<Table.Cell> cells = row.cells().stream()
                .map(cell -> cell.withBody(in(cell.body(), styles)))
                .toList();
        return new Table.Row(row.header(), cells, row.change(), row.place());
    }
}
