package engross.transcription;

import engross.model.Change;
import engross.model.Place;
import engross.transcription.Disposition.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New rows of tables that were there before. */
final class MergeNewRows {
    private static final String NO_ROW = "no row of the table has a place in the source";

    private final MergeLines lines;
    private final MergeLedger ledger;
    private final MergeRowAnchors anchors;
    private final MergeWriter writer;

    MergeNewRows(MergeLines lines, MergeLedger ledger, MergeRowAnchors anchors, MergeWriter writer) {
        this.lines = lines;
        this.ledger = ledger;
        this.anchors = anchors;
        this.writer = writer;
    }

    /** A row with text. @param run its lines */
    void row(List<Integer> run, MergeLine.Cell cell) {
        MergeAnchors.Anchor anchor = anchors.row(cell);
        Marking marking = lines.markings().at(anchor == null ? null : anchor.path());
        writer.put(run, marking, write(MergeLines.order(run.get(0)), cell, anchor, marking));
    }

    /** A row that says nothing. */
    void silent(MergeRows.Added row) {
        MergeAnchors.Anchor anchor = anchors.row(row.cell());
        long order = MergeLines.orderOfSilent(row);
        Place place = row.cell().tableRow().place();
        String shown = "a row of " + row.cell().tableRow().cells().size() + " empty cells";
        Disposition wanted = new Disposition(Outcome.APPLIED, place, Place.NONE, "", shown, "");
        Marking marking = lines.markings().at(anchor == null ? null : anchor.path());
        String fault = write(order, row.cell(), anchor, marking);
        ledger.put(order, fault == null ? wanted : wanted.as(Outcome.NO_PLACE, fault));
    }

    /** Notes what writes a row. @return why it is not written; null where it is */
    private @Nullable String write(
            long order, MergeLine.Cell cell, MergeAnchors.@Nullable Anchor anchor, Marking marking) {
        if (anchor == null) {
            return NO_ROW;
        }
        if (cell.isSpanned()) {
            return MergeRows.SPANNED;
        }
        Built row = writer.builder(marking).row(cell.tableRow());
        writer.insert(order, anchor, Built.placed(List.of(row), Change.NONE, marking));
        return null;
    }
}
