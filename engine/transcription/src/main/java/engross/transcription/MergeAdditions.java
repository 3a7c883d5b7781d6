package engross.transcription;

import engross.house.House;
import engross.model.Change;
import engross.model.Place;
import engross.transcription.Disposition.Outcome;
import engross.transcription.StructuralChange.Kind;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What only the reviewed file has: paragraphs, headings, items, tables, rows, notes, annexes, written as an import writes them. */
final class MergeAdditions {
    private final MergeLines lines;
    private final SourceNodes nodes;
    private final MergeLedger ledger;
    private final MergeAnchors anchors;
    private final House house;
    private final String language;
    private final Losses losses;
    private final PictureNames pictures = new PictureNames("merged", Map.of());

    MergeAdditions(
            MergeLines lines, SourceNodes nodes, MergeLedger ledger, House house, String language, Losses losses) {
        this.lines = lines;
        this.nodes = nodes;
        this.ledger = ledger;
        this.house = house;
        this.language = language;
        this.losses = losses;
        this.anchors = new MergeAnchors(lines, nodes, new Sections(house));
    }

    void carryOut() {
        Map<String, List<Integer>> notes = new LinkedHashMap<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < lines.other().lines().size(); i++) {
            MergeLine line = line(i);
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
        notes.forEach(this::note);
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
        return cell != null && anchors.isOld(cell) ? cell : null;
    }

    private MergeLine line(int at) {
        return lines.other().lines().get(at);
    }

    /** Whether the source has got the same new line by itself. */
    private boolean isThere(int at) {
        String after = lines.other().text(line(at), lines.markings().usual());
        boolean there = !lines.isUnchanged()
                && lines.newInSource().stream()
                        .anyMatch(i -> lines.current()
                                .text(
                                        lines.current().lines().get(i),
                                        lines.markings().usual())
                                .equals(after));
        if (there) {
            ledger.put(at * MergePlan.STEP, wanted(at, after).as(Outcome.ALREADY_THERE, ""));
        }
        return there;
    }

    private Disposition wanted(int at, String after) {
        return new Disposition(Outcome.APPLIED, line(at).line().place(), Place.NONE, "", after, "");
    }

    private void run(List<Integer> run) {
        int first = run.get(0);
        MergeLine.Cell cell = oldCell(first);
        if (cell == null) {
            blocks(run);
        } else if (anchors.isNewRow(cell)) {
            row(run, cell);
        } else {
            run.forEach(this::paragraph);
        }
    }

    private void put(List<Integer> run, Marking marking, @Nullable String fault) {
        for (int at : run) {
            Disposition wanted = wanted(at, lines.other().text(line(at), marking));
            ledger.put(at * MergePlan.STEP, fault == null ? wanted : wanted.as(Outcome.NO_PLACE, fault));
        }
    }

    private BlockBuilder builder(Marking marking) {
        return new BlockBuilder(
                house,
                language,
                lines.other().texts(marking),
                losses,
                line -> false,
                lines.other().reader(),
                pictures);
    }

    /** New lines outside tables, and new tables. */
    private void blocks(List<Integer> run) {
        PartCursor cursor = new PartCursor(parts(run));
        int at = run.get(0);
        MergeAnchors.Anchor item = anchors.item(at);
        if (item != null) {
            Marking marking = lines.markings().at(item.path());
            List<Built> items = builder(marking).items(cursor, line(at).line().style());
            insert(at, item, Built.placed(items, Change.NONE, marking));
        }
        MergeAnchors.Anchor paragraph = item == null ? anchors.paragraph(at) : null;
        if (paragraph != null) {
            run.forEach(this::paragraph);
            return;
        }
        MergeAnchors.Anchor block = cursor.isDone() ? item : anchors.block(at);
        Marking marking = lines.markings().at(block == null ? null : block.path());
        if (!cursor.isDone() && block != null) {
            Sections sections = new Sections(house);
            List<Built> built = builder(marking).body(cursor, sections::endsBody);
            if (!built.isEmpty()) {
                insert(at, block, Built.placed(built, Change.NONE, marking));
            }
            annexes(at, cursor, marking);
        }
        String fault = block == null
                ? "nothing stands before or behind it that a source could hold it with"
                : "it is of another kind than what stands there";
        boolean all = cursor.isDone() && (block != null || item != null);
        put(run, marking, all ? null : fault);
    }

    private void insert(int at, MergeAnchors.Anchor anchor, List<YamlValue> values) {
        Kind kind = anchor.before() ? Kind.INSERT_BEFORE : Kind.INSERT_BEHIND;
        ledger.add(new StructuralChange(at * MergePlan.STEP, anchor.path(), kind, 0, values, ""));
    }

    private void annexes(int at, PartCursor cursor, Marking marking) {
        if (cursor.isDone()) {
            return;
        }
        AnnexBuilder builder = new AnnexBuilder(
                house, language, builder(marking), lines.other().texts(marking), losses);
        List<YamlValue> annexes = builder.annexes(cursor);
        if (annexes.isEmpty()) {
            return;
        }
        MergeAnchors.Anchor annex = anchors.annex(at);
        if (annex != null) {
            insert(at, annex, annexes);
            return;
        }
        Fields entry = new Fields(List.of(new Field("annexes", new YamlValue.Items(annexes))));
        ledger.add(
                new StructuralChange(at * MergePlan.STEP, anchors.document(at), Kind.ADD_ENTRY, 0, List.of(entry), ""));
    }

    /** Lines as parts; a table once. */
    private List<Part> parts(List<Integer> run) {
        List<Part> parts = new ArrayList<>();
        int table = -1;
        for (int at : run) {
            MergeLine.Cell cell = line(at).cell();
            if (cell == null) {
                parts.add(line(at).line());
            } else if (cell.table() != table) {
                table = cell.table();
                parts.add(cell.grid());
            }
        }
        return parts;
    }

    /** A new row of a table that was there. */
    private void row(List<Integer> run, MergeLine.Cell cell) {
        MergeAnchors.Anchor anchor = anchors.row(cell);
        Marking marking = lines.markings().at(anchor == null ? null : anchor.path());
        if (anchor != null) {
            Built row = builder(marking).row(cell.tableRow());
            insert(run.get(0), anchor, Built.placed(List.of(row), Change.NONE, marking));
        }
        put(run, marking, anchor == null ? "no row of the table has a place in the source" : null);
    }

    /** A new paragraph of a text that can have several, or of an empty cell. */
    private void paragraph(int at) {
        MergeAnchors.Anchor anchor = anchors.paragraph(at);
        Marking marking = lines.markings().at(anchor == null ? null : anchor.path());
        MergeLine line = line(at);
        // A text knows marks of words, none of paragraphs.
        String words = lines.other().text(line, Change.NONE, marking);
        put(List.of(at), marking, anchor == null ? "the text that it would be a paragraph of was not found" : null);
        if (anchor != null) {
            ledger.add(new StructuralChange(
                    at * MergePlan.STEP, anchor.path(), Kind.INSERT_PARAGRAPH, anchor.number(), List.of(), words));
        }
    }

    /** A new note, or a new paragraph of one. */
    private void note(String id, List<Integer> run) {
        String name = lines.other().note(id);
        SourcePath path = SourcePath.ROOT.to("footnotes");
        Marking marking = lines.markings().at(path);
        if (name.isEmpty()) {
            put(run, marking, "nothing in the text refers to this note");
            return;
        }
        boolean known = nodes.at(path.to(name)) != null;
        List<String> paragraphs = new ArrayList<>();
        for (int at : run) {
            paragraphs.add(lines.other().text(line(at), Change.NONE, marking));
        }
        put(run, marking, known ? "a further paragraph of a note" : null);
        if (known) {
            return;
        }
        Fields note = new Fields(List.of(new Field(name, new Text(String.join("\n\n", paragraphs)))));
        boolean first = nodes.at(path) == null;
        Fields entry = first ? new Fields(List.of(new Field("footnotes", note))) : note;
        ledger.add(new StructuralChange(
                Objects.requireNonNull(run.get(0)) * MergePlan.STEP,
                first ? SourcePath.ROOT : path,
                Kind.ADD_ENTRY,
                0,
                List.of(entry),
                ""));
    }
}
