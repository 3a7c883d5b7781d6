package engross.transcription;

import engross.house.House;
import engross.model.Change;
import engross.transcription.Disposition.Outcome;
import engross.transcription.StructuralChange.Kind;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only the reviewed file has: paragraphs, headings, items, tables, rows, notes, annexes, written as an import writes them. */
final class MergeAdditions {
    private final MergeLines lines;
    private final MergeLedger ledger;
    private final MergeAnchors anchors;
    private final MergeRowAnchors rows;
    private final MergeWriter writer;
    private final MergeNewRows newRows;
    private final MergeNewNotes newNotes;
    private final Sections sections;

    MergeAdditions(
            MergeLines lines, SourceNodes nodes, MergeLedger ledger, House house, String language, Losses losses) {
        this.lines = lines;
        this.ledger = ledger;
        this.sections = new Sections(house);
        this.rows = new MergeRowAnchors(lines, nodes);
        this.anchors = new MergeAnchors(lines, nodes, sections, rows);
        this.writer = new MergeWriter(lines, ledger, house, language, losses);
        this.newRows = new MergeNewRows(lines, ledger, rows, writer);
        this.newNotes = new MergeNewNotes(lines, nodes, ledger, writer);
    }

    void carryOut() {
        Map<String, List<Integer>> notes = new LinkedHashMap<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < lines.other().lines().size(); i++) {
            MergeLine line = writer.line(i);
            boolean added = lines.base(i) < 0 && !lines.wasInNeither(line);
            if (added && line.isNote()) {
                notes.computeIfAbsent(line.note(), any -> new ArrayList<>()).add(i);
            } else if (!added || isThere(i)) {
                run = done(run);
            } else {
                run = run.isEmpty() || isOneRun(run.get(run.size() - 1), i) ? run : done(run);
                run.add(i);
            }
        }
        done(run);
        notes.forEach(newNotes::note);
        lines.rows().added().forEach(newRows::silent);
    }

    /** Takes the lines of a run; gives an empty one. */
    private List<Integer> done(List<Integer> run) {
        if (!run.isEmpty()) {
            run(run);
        }
        return new ArrayList<>();
    }

    /** Whether two new lines that follow one another go to one place: not those of two rows, nor of a table that is old and its surroundings. */
    private boolean isOneRun(int before, int line) {
        MergeLine.Cell one = oldCell(before);
        MergeLine.Cell other = oldCell(line);
        return one == null ? other == null : one.isInRowOf(other);
    }

    /** The cell of a line in a table that was there before; null for all other lines. */
    private MergeLine.@Nullable Cell oldCell(int line) {
        MergeLine.Cell cell = lines.other().lines().get(line).cell();
        return cell != null && rows.isOld(cell) ? cell : null;
    }

    /** Whether the source has got the same new line by itself. */
    private boolean isThere(int at) {
        String after = lines.other().text(writer.line(at), lines.markings().usual());
        boolean there = !lines.isUnchanged()
                && lines.newInSource().stream()
                        .anyMatch(i -> lines.current()
                                .text(
                                        lines.current().lines().get(i),
                                        lines.markings().usual())
                                .equals(after));
        if (there) {
            ledger.put(MergeLines.order(at), writer.wanted(at, after).as(Outcome.ALREADY_THERE, ""));
        }
        return there;
    }

    private void run(List<Integer> run) {
        int first = run.get(0);
        Optional<String> refusal = run.stream()
                .map(at -> ledger.refusal(MergeLines.order(at)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
        if (refusal.isPresent()) {
            writer.put(run, lines.markings().at(anchors.before(first)), refusal.get());
            return;
        }
        boolean marked = run.stream().anyMatch(at -> writer.line(at).isMarked());
        if (marked && lines.markings().showsNone(anchors.before(first))) {
            writer.put(run, lines.markings().usual(), MergeMarkings.SHOWS_NONE);
            return;
        }
        MergeLine.Cell cell = oldCell(first);
        if (cell == null) {
            blocks(run);
        } else if (rows.isNewRow(cell)) {
            newRows.row(run, cell);
        } else {
            run.forEach(this::paragraph);
        }
    }

    /** New lines outside tables, and new tables. */
    private void blocks(List<Integer> run) {
        PartCursor cursor = new PartCursor(parts(run));
        int at = run.get(0);
        MergeAnchors.Anchor item = anchors.item(at);
        if (item != null) {
            Marking marking = lines.markings().at(item.path());
            List<Built> items =
                    writer.builder(marking).items(cursor, writer.line(at).line().style());
            writer.insert(MergeLines.order(at), item, Built.placed(items, Change.NONE, marking));
        }
        MergeAnchors.Anchor paragraph = item == null ? anchors.paragraph(at) : null;
        if (paragraph != null) {
            run.forEach(this::paragraph);
            return;
        }
        MergeAnchors.Anchor block = cursor.isDone() ? item : anchors.block(at);
        Marking marking = lines.markings().at(block == null ? null : block.path());
        if (!cursor.isDone() && block != null) {
            List<Built> built = writer.builder(marking).body(cursor, sections::endsBody);
            if (!built.isEmpty()) {
                writer.insert(MergeLines.order(at), block, Built.placed(built, Change.NONE, marking));
            }
            annexes(at, cursor, marking);
        }
        String fault = block == null
                ? "nothing stands before or behind it that a source could hold it with"
                : "it is of another kind than what stands there";
        boolean all = cursor.isDone() && (block != null || item != null);
        writer.put(run, marking, all ? null : fault);
    }

    private void annexes(int at, PartCursor cursor, Marking marking) {
        if (cursor.isDone()) {
            return;
        }
        List<YamlValue> annexes = writer.annexes(marking).annexes(cursor);
        if (annexes.isEmpty()) {
            return;
        }
        MergeAnchors.Anchor annex = anchors.annex(at);
        if (annex != null) {
            writer.insert(MergeLines.order(at), annex, annexes);
            return;
        }
        Fields entry = new Fields(List.of(new Field("annexes", new YamlValue.Items(annexes))));
        ledger.add(new StructuralChange(
                MergeLines.order(at), anchors.document(at), Kind.ADD_ENTRY, 0, List.of(entry), ""));
    }

    /** Lines as parts; a table once. */
    private List<Part> parts(List<Integer> run) {
        List<Part> parts = new ArrayList<>();
        int table = -1;
        for (int at : run) {
            MergeLine.Cell cell = writer.line(at).cell();
            if (cell == null) {
                Part.Line line = writer.line(at).line();
                parts.add(lines.isTaken(line.id()) ? line.withoutId() : line);
            } else if (cell.table() != table) {
                table = cell.table();
                parts.add(cell.grid());
            }
        }
        return parts;
    }

    /** A new paragraph of a text that can have several, or of an empty cell. */
    private void paragraph(int at) {
        MergeAnchors.Anchor anchor = anchors.paragraph(at);
        Marking marking = lines.markings().at(anchor == null ? null : anchor.path());
        MergeLine line = writer.line(at);
        // A text knows marks of words, none of paragraphs.
        String words = lines.other().text(line, Change.NONE, marking);
        writer.put(
                List.of(at), marking, anchor == null ? "the text that it would be a paragraph of was not found" : null);
        if (anchor != null) {
            ledger.add(new StructuralChange(
                    MergeLines.order(at), anchor.path(), Kind.INSERT_PARAGRAPH, anchor.number(), List.of(), words));
        }
    }
}
