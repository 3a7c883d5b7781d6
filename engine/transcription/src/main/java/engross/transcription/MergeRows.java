package engross.transcription;

import engross.model.Inline;
import engross.model.Paragraph;
import engross.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of tables that say nothing. They have no lines, so their places follow from the rows around them: between two rows that are the same in
 * both files, a row that says nothing stands for one that is gone, emptied; else it was added.
 */
final class MergeRows {
    /** Why a row can neither come nor go by itself. */
    static final String SPANNED = "a cell reaches over this row and others: change the table in the source";

    private final Set<String> emptied = new HashSet<>();
    private final List<Added> added = new ArrayList<>();

    private MergeRows() {}

    /**
     * A row that was added and says nothing.
     *
     * @param line the last line of the reviewed file before it
     */
    record Added(int line, MergeLine.Cell cell) {}

    /** The rows of one table that is in both files. */
    private record Tables(
            MergeLine.Cell one, MergeLine.Cell other, Map<Integer, Integer> oldRows, Map<Integer, Integer> lastLines) {}

    static MergeRows of(MergeLines lines) {
        Map<Integer, Tables> tables = new LinkedHashMap<>();
        for (int i = 0; i < lines.other().lines().size(); i++) {
            MergeLine.Cell other = lines.other().lines().get(i).cell();
            MergeLine.Cell one = lines.base(i) < 0
                    ? null
                    : lines.one().lines().get(lines.base(i)).cell();
            if (other != null && one != null) {
                tables.computeIfAbsent(other.table(), any -> new Tables(one, other, new HashMap<>(), new HashMap<>()))
                        .oldRows
                        .putIfAbsent(other.row(), one.row());
            }
        }
        for (int i = 0; i < lines.other().lines().size(); i++) {
            MergeLine.Cell other = lines.other().lines().get(i).cell();
            if (other != null && tables.containsKey(other.table())) {
                tables.get(other.table()).lastLines.put(other.row(), i);
            }
        }
        MergeRows rows = new MergeRows();
        tables.values().forEach(rows::compare);
        return rows;
    }

    private void compare(Tables tables) {
        int old = 0;
        int line = tables.lastLines.values().stream().min(Integer::compare).orElse(0);
        List<Added> silent = new ArrayList<>();
        List<Table.Row> rows = tables.other.grid().table().rows();
        for (int row = 0; row < rows.size(); row++) {
            int pair = tables.oldRows.getOrDefault(row, -1);
            if (pair >= old) {
                between(tables.one, old, pair, silent);
                old = pair + 1;
                silent.clear();
            } else if (isSilent(rows.get(row))) {
                silent.add(new Added(line, tables.other.inRow(row)));
            }
            line = tables.lastLines.getOrDefault(row, line);
        }
        between(tables.one, old, tables.one.grid().table().rows().size(), silent);
    }

    /** Rows of the file as sent that have no pair, and silent rows in their place: one stands for the other, in order. */
    private void between(MergeLine.Cell table, int from, int to, List<Added> silent) {
        int stays = Math.min(silent.size(), to - from);
        for (int i = 0; i < stays; i++) {
            emptied.add(key(table.inRow(from + i)));
        }
        added.addAll(silent.subList(stays, silent.size()));
    }

    private static boolean isSilent(Table.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.body().stream())
                .allMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.content().stream()
                                .allMatch(inline -> Texts.isBlank(inline) && !(inline instanceof Inline.Image)));
    }

    private static String key(MergeLine.Cell cell) {
        return cell.table() + " " + cell.row();
    }

    /** Whether a row of the file as sent says nothing any more, but is there. */
    boolean isEmptied(MergeLine.Cell cell) {
        return emptied.contains(key(cell));
    }

    List<Added> added() {
        return added;
    }
}
