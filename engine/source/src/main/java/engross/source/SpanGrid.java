package engross.source;

import engross.model.Place;
import engross.source.SourceBlock.Cell;
import java.util.List;

/** Checks that every row fills the columns of its table, with the cells that reach down from above. */
final class SpanGrid {
    private final int[] reachingDown;
    private final Faults faults;
    private Place lastRow = Place.NONE;

    SpanGrid(int columns, Faults faults) {
        this.reachingDown = new int[columns];
        this.faults = faults;
    }

    void add(List<Cell> cells, Place row) {
        lastRow = row;
        int[] next = new int[reachingDown.length];
        int filled = 0;
        int column = 0;
        for (int i = 0; i < reachingDown.length; i++) {
            next[i] = Math.max(0, reachingDown[i] - 1);
            filled += reachingDown[i] > 0 ? 1 : 0;
        }
        for (Cell cell : cells) {
            column = free(column);
            for (int i = 0; i < cell.columnSpan(); i++, column++) {
                filled++;
                if (column < next.length && reachingDown[column] == 0) {
                    next[column] = cell.rowSpan() - 1;
                } else if (column >= next.length) {
                    filled += cell.columnSpan() - i - 1;
                    break;
                }
            }
        }
        if (filled != reachingDown.length) {
            report(filled, row);
        }
        System.arraycopy(next, 0, reachingDown, 0, next.length);
    }

    private int free(int from) {
        int column = from;
        while (column < reachingDown.length && reachingDown[column] > 0) {
            column++;
        }
        return column;
    }

    private void report(int filled, Place row) {
        String message =
                "the row fills " + filled + (filled == 1 ? " column" : " columns") + " of " + reachingDown.length;
        String hint = filled < reachingDown.length
                ? "write '' for an empty cell, or {text: …, columns: 2} for a wide one"
                : "spans count, and so do cells that reach down from above";
        faults.add(FormatRules.CELLS, row, message, hint);
    }

    /** Checks that no cell reaches down further than the table; to be called behind the last row. */
    void end() {
        for (int rows : reachingDown) {
            if (rows > 0) {
                faults.add(
                        FormatRules.CELLS,
                        lastRow,
                        "a cell reaches down further than the last row",
                        "make its `rows` less");
                return;
            }
        }
    }
}
