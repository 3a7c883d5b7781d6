package engross.assembly;

import engross.assembly.BlockAssembler.Surroundings;
import engross.house.BlockStyles;
import engross.model.Block;
import engross.model.Change;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.StyleSheet;
import engross.source.SourceBlock;
import java.util.ArrayList;
import java.util.List;

/** Makes tables: title, columns, header row, cells. */
final class TableAssembler {
    private static final int WHOLE = 10_000;

    private final BlockAssembler blocks;
    private final BlockStyles styles;
    private final StyleSheet sheet;

    TableAssembler(BlockAssembler blocks, BlockStyles styles, StyleSheet sheet) {
        this.blocks = blocks;
        this.styles = styles;
        this.sheet = sheet;
    }

    /** @param room the width of the text or of the cell that it stands in, in twips */
    List<Block> table(SourceBlock.Table table, int room) {
        List<Block> assembled = new ArrayList<>(2);
        if (!table.title().isEmpty()) {
            assembled.add(blocks.paragraph(
                    "", styles.of("table-title"), Label.NONE, table.title(), table.change(), table.place()));
        }
        boolean headed = table.headed() || table.rows().stream().anyMatch(SourceBlock.Row::header);
        String style = styles.of(headed ? "table-headed" : "table");
        List<Table.Column> columns = columns(table);
        CellWidths widths = CellWidths.of(columns, sheet.tables().get(style), room);
        List<Table.Row> rows = new ArrayList<>(table.rows().size() + 1);
        if (table.headed()) {
            rows.add(headerRow(table));
        }
        for (SourceBlock.Row row : table.rows()) {
            rows.add(row(row, widths));
        }
        assembled.add(new Table(table.id(), style, table.description(), columns, rows, table.place()));
        return assembled;
    }

    /** Shares that add up to the whole: what rounding leaves goes to the last column. */
    private static List<Table.Column> columns(SourceBlock.Table table) {
        List<Table.Column> columns = new ArrayList<>();
        int left = WHOLE;
        for (int i = 0; i < table.columns().size(); i++) {
            boolean last = i == table.columns().size() - 1;
            int share = last ? left : (int) Math.round(table.columns().get(i).percent() * (WHOLE / 100));
            columns.add(new Table.Column(share));
            left -= share;
        }
        return columns;
    }

    private Table.Row headerRow(SourceBlock.Table table) {
        List<Table.Cell> cells = new ArrayList<>();
        for (SourceBlock.Column column : table.columns()) {
            Paragraph title = blocks.paragraph(
                    "", styles.of("table-head"), Label.NONE, column.title(), table.change(), column.place());
            cells.add(new Table.Cell("", List.of(title), 1, 1, column.place()));
        }
        return new Table.Row(true, cells, table.change(), table.place());
    }

    private Table.Row row(SourceBlock.Row row, CellWidths widths) {
        widths.nextRow();
        List<Table.Cell> cells = new ArrayList<>(row.cells().size());
        for (SourceBlock.Cell cell : row.cells()) {
            List<Block> body = blocks.assemble(
                    cell.body(), new Surroundings(1, true, widths.next(cell.columnSpan(), cell.rowSpan())));
            cells.add(new Table.Cell(
                    "",
                    closed(row.header() ? headed(body) : body, row.change(), cell.place()),
                    cell.columnSpan(),
                    cell.rowSpan(),
                    cell.place()));
        }
        return new Table.Row(row.header(), cells, row.change(), row.place());
    }

    private List<Block> headed(List<Block> body) {
        List<Block> headed = new ArrayList<>(body.size());
        for (Block block : body) {
            headed.add(block instanceof Paragraph paragraph ? paragraph.withStyle(styles.of("table-head")) : block);
        }
        return headed;
    }

    /** A cell ends in a paragraph. */
    private List<Block> closed(List<Block> body, Change change, Place place) {
        Block last = body.isEmpty() ? null : body.get(body.size() - 1);
        if (last instanceof Paragraph || last instanceof Sequence) {
            return body;
        }
        List<Block> closed = new ArrayList<>(body);
        closed.add(blocks.paragraph("", styles.of("table-text"), Label.NONE, List.<Inline>of(), change, place));
        return closed;
    }
}
