package engross.transcription;

import engross.transcription.MergeAnchors.Anchor;
import engross.yaml.YamlNode.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a source new rows go, and the texts of cells that said nothing. */
final class MergeRowAnchors {
    private final MergeLines lines;
    private final SourceNodes nodes;
    private final Set<Integer> old = new HashSet<>();

    MergeRowAnchors(MergeLines lines, SourceNodes nodes) {
        this.lines = lines;
        this.nodes = nodes;
        for (int i = 0; i < lines.other().lines().size(); i++) {
            MergeLine.Cell cell = cell(i);
            if (cell != null && lines.base(i) >= 0) {
                old.add(cell.table());
            }
        }
    }

    private MergeLine.@Nullable Cell cell(int at) {
        return lines.other().lines().get(at).cell();
    }

    /** Whether a table was there before. */
    boolean isOld(MergeLine.Cell cell) {
        return old.contains(cell.table());
    }

    /** Whether no line of a row was there before. */
    boolean isNewRow(MergeLine.Cell cell) {
        for (int i = 0; i < lines.other().lines().size(); i++) {
            if (lines.base(i) >= 0 && cell.isInRowOf(cell(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text of a cell that says nothing yet; null where the source has none. */
    @Nullable
    Anchor emptyCell(MergeLine.Cell cell) {
        SourcePath row = path(cell, cell.row());
        SourcePath path = row == null ? null : row.to(cell.column());
        boolean empty = path != null
                && nodes.at(path) instanceof Scalar scalar
                && scalar.text().isBlank();
        return empty && path != null ? new Anchor(path, false, -1) : null;
    }

    /** The row behind which, or before which, a new row stands; null where no row has a place in the source. */
    @Nullable
    Anchor row(MergeLine.Cell cell) {
        for (int row = cell.row() - 1; row >= 0; row--) {
            SourcePath path = path(cell, row);
            if (path != null) {
                return Anchor.behind(path);
            }
        }
        for (int row = cell.row() + 1; row < cell.grid().table().rows().size(); row++) {
            SourcePath path = path(cell, row);
            if (path != null) {
                return new Anchor(path, true, 0);
            }
        }
        return null;
    }

    /** The row of the source that a row of a table is; null where it is none, or several. */
    private @Nullable SourcePath path(MergeLine.Cell of, int row) {
        Set<SourcePath> found = new HashSet<>();
        MergeLine.Cell wanted = of.inRow(row);
        for (int i = 0; i < lines.other().lines().size(); i++) {
            if (wanted.isInRowOf(cell(i)) && lines.base(i) >= 0) {
                List<SourcePath> rows = MergeAnchors.elements(lines.path(lines.base(i)), "rows");
                if (!rows.isEmpty()) {
                    found.add(rows.get(rows.size() - 1));
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
