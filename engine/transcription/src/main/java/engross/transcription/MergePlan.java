package engross.transcription;

import engross.model.Change;
import engross.model.Place;
import engross.model.Revision;
import engross.transcription.Disposition.Outcome;
import engross.transcription.SourcePatch.ParagraphChange;
import engross.transcription.StructuralChange.Kind;
import engross.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be done with the lines that a source has: those that changed, and those that the reviewed file has no more. */
final class MergePlan {
    private final MergeLines lines;
    private final SourcePatch patch;
    private final SourceNodes nodes;
    private final MergeElements elements;
    private final MergeLedger ledger;
    private final Losses losses;
    private final Map<Long, Text> texts = new LinkedHashMap<>();

    MergePlan(MergeLines lines, SourcePatch patch, MergeLedger ledger, Losses losses) {
        this.lines = lines;
        this.patch = patch;
        this.nodes = patch.nodes();
        this.elements = new MergeElements(lines, nodes);
        this.ledger = ledger;
        this.losses = losses;
    }

    /** Writes texts, and notes what comes and goes. */
    void carryOut() {
        for (int i = 0; i < lines.one().lines().size(); i++) {
            int pair = lines.reviewed(i);
            if (pair < 0) {
                gone(i);
            } else {
                kept(i, lines.other().lines().get(pair), pair);
            }
        }
        patch.paragraphs(texts.values().stream().map(Text::change).toList()).forEach(failed -> {
            Text text = Objects.requireNonNull(texts.get(failed.order()));
            ledger.put(failed.order(), elsewhere(text.base, text.wanted));
        });
    }

    /** A text that is to be written. */
    private record Text(int base, Disposition wanted, ParagraphChange change) {}

    private Disposition elsewhere(int base, Disposition wanted) {
        return wanted.as(
                Outcome.NO_PLACE,
                isElsewhere(base)
                        ? "the text stands in a file of its own: change it there"
                        : "the text comes from elsewhere than a text of the source");
    }

    private void kept(int base, MergeLine line, int pair) {
        MergeLine old = lines.one().lines().get(base);
        long order = MergeLines.order(pair);
        boolean moved = !old.whole().equals(line.whole());
        List<StructuralChange> sides = moved ? sides(order, base, old.whole(), line.whole()) : List.of();
        boolean whole = !sides.isEmpty();
        Change outer = moved && !whole ? old.whole() : line.whole();
        Marking marking = lines.marking(base);
        String before = lines.one().text(old, marking);
        String after = lines.other().text(line, outer, marking);
        if (!old.raised().equals(line.raised())) {
            losses.add(
                    "no-place",
                    line.line().place(),
                    SourceText.RAISED,
                    line.line().words());
        }
        if (hasTab(line) && !hasTab(old)) {
            losses.add(
                    "no-place",
                    line.line().place(),
                    "a tab in the text is written as a space",
                    line.line().words());
        }
        boolean styled = !old.line().style().equals(line.line().style());
        if (before.equals(after) && !moved && !styled) {
            return;
        }
        Disposition wanted = new Disposition(Outcome.APPLIED, line.line().place(), place(base), before, after, "");
        if (before.equals(after) && !moved) {
            ledger.put(order, wanted.as(Outcome.NO_PLACE, styles(old, line)));
            return;
        }
        if (!stands(order, wanted, base, line, after)) {
            return;
        }
        if (line.isMarked() && lines.markings().showsNone(lines.path(base))) {
            ledger.put(order, wanted.as(Outcome.NO_PLACE, MergeMarkings.SHOWS_NONE));
            return;
        }
        if (!before.equals(after)) {
            text(order, wanted, base, line, after);
        }
        if (whole) {
            ledger.putIfAbsent(order, wanted);
            sides.forEach(ledger::add);
        } else if (moved && before.equals(after)) {
            if (lines.path(base) == null) {
                ledger.follows(order, line);
            }
            ledger.put(order, wanted.as(Outcome.NO_PLACE, "it does not come or go as a whole with what it stands in"));
        }
    }

    /** Such as that behind the label of a paragraph that was joined to another. */
    private static boolean hasTab(MergeLine line) {
        return Texts.of(line.line().content(), Texts.NEW).indexOf('\t') >= 0;
    }

    private static String styles(MergeLine old, MergeLine line) {
        return "its style is “" + line.line().style() + "”, it was “"
                + old.line().style() + "”";
    }

    /** What sets or takes off {@code insert:} and {@code delete:}; nothing where that cannot be for the line alone. */
    private List<StructuralChange> sides(long order, int base, Change old, Change now) {
        StructuralChange inserted = side(order, base, true, old.inserted(), now);
        StructuralChange deleted = side(order, base, false, old.deleted(), now);
        boolean needsInserted = !Objects.equals(old.inserted(), now.inserted());
        boolean needsDeleted = !Objects.equals(old.deleted(), now.deleted());
        if ((needsInserted && inserted == null) || (needsDeleted && deleted == null)) {
            return List.of();
        }
        return Stream.of(inserted, deleted)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable StructuralChange side(long order, int base, boolean insert, @Nullable Revision old, Change now) {
        Revision by = insert ? now.inserted() : now.deleted();
        if (Objects.equals(old, by) || (old != null && by != null)) {
            return null;
        }
        SourcePath element =
                by == null ? elements.wrapper(base, insert ? "insert" : "delete", now) : elements.whole(base, now);
        if (element == null) {
            return null;
        }
        Kind kind = by == null
                ? (insert ? Kind.UNWRAP_INSERT : Kind.UNWRAP_DELETE)
                : (insert ? Kind.WRAP_INSERT : Kind.WRAP_DELETE);
        return new StructuralChange(
                order, element, kind, 0, List.of(), lines.markings().at(element).name(by));
    }

    /** Whether the source still says what the file was made of; else the change is there already, or it is a conflict. */
    private boolean stands(long order, Disposition wanted, int base, MergeLine line, String after) {
        int target = lines.now(base);
        if (target < 0) {
            ledger.put(order, wanted.as(Outcome.CONFLICT, "the source does not have this text any more"));
            return false;
        }
        MergeLine old = lines.one().lines().get(base);
        MergeLine now = lines.current().lines().get(target);
        Marking marking = lines.marking(base);
        String says = lines.current().text(now, marking);
        if (lines.isUnchanged()
                || (says.equals(lines.one().text(old, marking)) && now.whole().equals(old.whole()))) {
            return true;
        }
        boolean same = says.equals(after) && now.whole().equals(line.whole());
        ledger.put(
                order,
                same
                        ? wanted.as(Outcome.ALREADY_THERE, "")
                        : wanted.as(Outcome.CONFLICT, "the source says by now: " + says));
        return false;
    }

    private void text(long order, Disposition wanted, int base, MergeLine line, String after) {
        SourcePath path = lines.path(base);
        if (path == null) {
            if (!line.key(UnaryOperator.identity())
                    .equals(lines.one().lines().get(base).key(UnaryOperator.identity()))) {
                ledger.follows(order, line);
            }
            ledger.put(order, elsewhere(base, wanted));
            return;
        }
        if (ledger.refusal(order) == null) {
            texts.put(order, new Text(base, wanted, new ParagraphChange(order, path, lines.number(base), after)));
        }
        ledger.put(order, wanted);
    }

    /** Whether a line comes from a version that a proposal names by file. */
    private boolean isElsewhere(int base) {
        return lines.path(base) == null && !place(base).file().isEmpty();
    }

    /** A line that the reviewed file does not have any more. */
    private void gone(int base) {
        MergeLine old = lines.one().lines().get(base);
        long order = lines.orderOfGone(base);
        Disposition wanted = new Disposition(
                Outcome.APPLIED, before(base), place(base), lines.one().text(old, lines.marking(base)), "", "");
        if (lines.now(base) < 0) {
            ledger.put(order, wanted.as(Outcome.ALREADY_THERE, ""));
            return;
        }
        if (!stands(order, wanted, base, old, "")) {
            return;
        }
        StructuralChange removal = removal(order, base);
        boolean spanned = removal != null
                && MergeElements.isRow(removal.path())
                && old.cell() != null
                && old.cell().isSpanned();
        if (removal == null || spanned) {
            ledger.follows(order, old);
            ledger.put(
                    order, wanted.as(Outcome.NO_PLACE, spanned ? MergeRows.SPANNED : "it cannot be taken out alone"));
            return;
        }
        ledger.put(order, wanted);
        ledger.add(removal);
    }

    /** What takes a line out: the element or note that it is all of, or its paragraph of a text. */
    private @Nullable StructuralChange removal(long order, int base) {
        MergeLine.Cell cell = lines.one().lines().get(base).cell();
        SourcePath element = elements.gone(base, cell != null && lines.rows().isEmptied(cell));
        if (element != null) {
            return StructuralChange.of(order, element, Kind.REMOVE);
        }
        SourcePath path = lines.path(base);
        if (path == null || !(nodes.at(path) instanceof Scalar scalar)) {
            return null;
        }
        boolean note = path.steps().size() > 1
                && path.steps().get(path.steps().size() - 2).equals("footnotes");
        int paragraphs = SourcePatch.paragraphs(scalar.text()).size();
        if (note && paragraphs == 1) {
            return StructuralChange.of(order, path, Kind.REMOVE_ENTRY);
        }
        SourcePath of = path.last().equals("text") ? path.parent() : path;
        boolean inRow = of.last() instanceof Integer
                && of.steps().size() > 2
                && of.steps().get(of.steps().size() - 3).equals("rows");
        return paragraphs > 1 || inRow
                ? new StructuralChange(order, path, Kind.REMOVE_PARAGRAPH, lines.number(base), List.of(), "")
                : null;
    }

    /** Where the line before a line that is gone stands in the reviewed file. */
    private Place before(int base) {
        int kept = lines.keptBefore(base);
        return kept < 0
                ? Place.NONE
                : lines.other().lines().get(lines.reviewed(kept)).line().place();
    }

    private Place place(int base) {
        return lines.place(base, nodes);
    }
}
