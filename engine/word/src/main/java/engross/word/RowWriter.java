package engross.word;

import engross.model.Block;
import engross.model.Item;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Sequence;
import engross.model.Table;
import engross.model.style.TableStyle;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table. A cell that spans rows is a chain of merged cells (w:vMerge, 17.4.84). */
final class RowWriter {
    private final DocumentContext context;
    private final XmlBytes xml;
    private final BlockWriter blocks;
    private final TrackedRuns runs;
    private final CellStart starts;
    private final @Nullable TableStyle style;
    private final Merge[] merges;

    private boolean isLastRow;

    /** A cell that goes on in the rows below, kept at its first column. */
    private record Merge(Table.Cell cell, int columns, int rowsLeft) {
        private static final Merge NONE =
                new Merge(new Table.Cell("", List.of(Paragraph.of("", "")), 1, 1, Place.NONE), 1, 0);
    }

    RowWriter(
            DocumentContext context,
            XmlBytes xml,
            BlockWriter blocks,
            TrackedRuns runs,
            CellStart starts,
            @Nullable TableStyle style) {
        this.context = context;
        this.xml = xml;
        this.blocks = blocks;
        this.runs = runs;
        this.starts = starts;
        this.style = style;
        this.merges = new Merge[starts.columns()];
        Arrays.fill(merges, Merge.NONE);
    }

    /** @param last whether no row follows */
    void write(Table.Row row, boolean last) {
        isLastRow = last;
        xml.raw("<w:tr>");
        rowProperties(row);
        Iterator<Table.Cell> cells = row.cells().iterator();
        int column = 0;
        while (column < merges.length) {
            Merge merge = merges[column];
            if (merge.rowsLeft > 0) {
                merges[column] = new Merge(merge.cell, merge.columns, merge.rowsLeft - 1);
                merged(merge, column, row.header());
                column += merge.columns;
            } else if (cells.hasNext()) {
                column += cell(cells.next(), column, row.header());
            } else {
                missing(column, row);
                column = merges.length;
            }
        }
        if (cells.hasNext()) {
            context.error("table-shape", row.place(), "the row has more cells than the table has columns", "");
        }
        xml.raw("</w:tr>");
    }

    private void rowProperties(Table.Row row) {
        boolean whole = style != null && !style.rowsMaySplit();
        boolean changed = runs.isInChange();
        if (!whole && !row.header() && !changed) {
            return;
        }
        xml.raw("<w:trPr>");
        xml.raw(whole || row.header() ? "<w:cantSplit/>" : "");
        xml.raw(row.header() ? "<w:tblHeader/>" : "");
        runs.outerMarks();
        xml.raw("</w:trPr>");
    }

    /** @return how many columns the cell takes */
    private int cell(Table.Cell cell, int column, boolean header) {
        int span = 1;
        while (span < cell.columnSpan() && column + span < merges.length && merges[column + span].rowsLeft == 0) {
            span++;
        }
        merges[column] = new Merge(cell, span, cell.rowSpan() - 1);
        String merge = cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        int width = starts.open(cell, column, span, merge, header);
        blocks.within(starts.change(column, span), () -> blocks.cell(cell.body(), width, isLastRow));
        xml.raw("</w:tc>");
        return span;
    }

    /** The part in this row of a cell that began in a row above. */
    private void merged(Merge merge, int column, boolean header) {
        starts.open(merge.cell, column, merge.columns, "<w:vMerge/>", header);
        blocks.within(starts.change(column, merge.columns), () -> blocks.empty(lastStyle(merge.cell.body())));
        xml.raw("</w:tc>");
    }

    private void missing(int column, Table.Row row) {
        context.error("table-shape", row.place(), "the row has fewer cells than the table has columns", "");
        starts.open(Merge.NONE.cell, column, merges.length - column, "", row.header());
        blocks.empty("");
        xml.raw("</w:tc>");
    }

    /** The style of a cell's last paragraph, so that an empty continuation is not higher than its text. */
    private static String lastStyle(List<Block> body) {
        Block last = body.get(body.size() - 1);
        while (last instanceof Sequence sequence && !sequence.items().isEmpty()) {
            Item item = sequence.items().get(sequence.items().size() - 1);
            last = item.body().get(item.body().size() - 1);
        }
        return last instanceof Paragraph paragraph ? paragraph.style() : "";
    }
}
