package engross.transcription;

import engross.model.Change;
import engross.model.Place;
import engross.transcription.Disposition.Outcome;
import java.util.List;

/** New rows of tables that were there before. */
final class MergeNewRows {
    private static final String NO_ROW = "no row of the table has a place in the source";

    private final MergeLines lines;
    private final MergeLedger ledger;
    private final MergeAnchors anchors;
    private final MergeWriter writer;

    MergeNewRows(MergeLines lines, MergeLedger ledger, MergeAnchors anchors, MergeWriter writer) {
        this.lines = lines;
        this.ledger = ledger;
        this.anchors = anchors;
        this.writer = writer;
    }

    /** A row with text. @param run its lines */
    void row(List<Integer> run, MergeLine.Cell cell) {
        MergeAnchors.Anchor anchor = anchors.row(cell);
        Marking marking = lines.markings().at(anchor == null ? null : anchor.path());
        boolean placed = anchor != null && !cell.isSpanned();
        if (placed && anchor != null) {
            Built row = writer.builder(marking).row(cell.tableRow());
            writer.insert(run.get(0) * MergePlan.STEP, anchor, Built.placed(List.of(row), Change.NONE, marking));
        }
        writer.put(run, marking, placed ? null : anchor == null ? NO_ROW : MergeRows.SPANNED);
    }

    /** A row that says nothing. */
    void silent(MergeRows.Added row) {
        MergeAnchors.Anchor anchor = anchors.row(row.cell());
        long order =
                row.line() * MergePlan.STEP + MergePlan.STEP / 2 + row.cell().row();
        Place place = row.cell().tableRow().place();
        String shown = "a row of " + row.cell().tableRow().cells().size() + " empty cells";
        Disposition wanted = new Disposition(Outcome.APPLIED, place, Place.NONE, "", shown, "");
        if (anchor == null || row.cell().isSpanned()) {
            ledger.put(order, wanted.as(Outcome.NO_PLACE, anchor == null ? NO_ROW : MergeRows.SPANNED));
            return;
        }
        Marking marking = lines.markings().at(anchor.path());
        Built built = writer.builder(marking).row(row.cell().tableRow());
        ledger.put(order, wanted);
        writer.insert(order, anchor, Built.placed(List.of(built), Change.NONE, marking));
    }
}
