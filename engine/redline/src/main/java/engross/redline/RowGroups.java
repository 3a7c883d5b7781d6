package engross.redline;

import engross.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table in groups: rows that a cell spans are in one. */
final class RowGroups {
    private RowGroups() {}

    static List<List<Table.Row>> of(Table table) {
        List<List<Table.Row>> groups = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            for (Table.Cell cell : table.rows().get(i).cells()) {
                end = Math.max(end, i + cell.rowSpan());
            }
            end = Math.max(end, i + 1);
            if (end == i + 1 || i == table.rows().size() - 1) {
                groups.add(table.rows().subList(start, i + 1));
                start = i + 1;
            }
        }
        return groups;
    }
}
