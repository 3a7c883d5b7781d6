package engross.assembly;

import engross.model.Table;
import engross.model.style.TableStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much width the cells of a table leave to what stands in them, asked cell by cell in the order of the rows. */
final class CellWidths {
    private static final int WHOLE = 10_000;

    private final List<Table.Column> columns;
    private final int width;
    private final int padding;
    /** For each column the row before which a cell that spans rows ends. */
    private final int[] taken;

    private int row = -1;
    private int column;

    private CellWidths(List<Table.Column> columns, int width, int padding) {
        this.columns = columns;
        this.width = width;
        this.padding = padding;
        taken = new int[columns.size()];
    }

    /** @param room the width of what the table stands in, in twips */
    static CellWidths of(List<Table.Column> columns, @Nullable TableStyle style, int room) {
        if (style == null) {
            return new CellWidths(columns, room, 0);
        }
        int width = style.width() > 0 ? Math.min(style.width(), room) : room;
        return new CellWidths(columns, width, style.marginStart() + style.marginEnd());
    }

    void nextRow() {
        row++;
        column = 0;
    }

    /** The width inside the next cell of the row, in twips; at least one. */
    int next(int columnSpan, int rowSpan) {
        while (column < taken.length && taken[column] > row) {
            column++;
        }
        long shares = 0;
        for (int i = 0; i < columnSpan && column < taken.length; i++) {
            shares += columns.get(column).share();
            taken[column] = row + rowSpan;
            column++;
        }
        return Math.max(1, (int) (width * shares / WHOLE) - padding);
    }
}
