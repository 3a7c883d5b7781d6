package engross.transcription;

import engross.model.Change;
import engross.model.Place;
import engross.transcription.Disposition.Outcome;
import engross.yaml.YamlNode.Scalar;
import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is to be changed in a source, line by line: first texts, then what comes and goes, from the end to the start. */
final class MergePlan {
    private final MergeSide one;
    private final MergeSide other;
    private final MergeSide current;
    private final SourcePatch patch;
    private final MergeMarkings markings;
    private final LinePairs reviewed;
    private final LinePairs since;
    private final List<@Nullable SourcePath> paths;
    private final List<Integer> numbers;
    private final List<Place> places;
    private final Map<Integer, Disposition> dispositions = new HashMap<>();
    private final MergeElements elements;
    private final Map<Integer, String> derived = new HashMap<>();
    private final List<StructuralChange> structural = new ArrayList<>();

    private static final YamlValue NOTHING = new Text("");

    MergePlan(
            MergeSide one,
            MergeSide other,
            MergeSide current,
            MergeText now,
            SourcePatch patch,
            UnaryOperator<Change> own) {
        this.one = one;
        this.other = other;
        this.current = current;
        this.patch = patch;
        this.markings = now.markings();
        UnaryOperator<Change> all = UnaryOperator.identity();
        List<String> base = one.lines().stream().map(line -> line.key(all)).toList();
        this.reviewed = LinePairs.of(
                base, other.lines().stream().map(line -> line.key(own)).toList());
        this.since = LinePairs.of(
                base, current.lines().stream().map(line -> line.key(all)).toList());
        MergeTargets targets = new MergeTargets(patch.nodes(), current, now);
        this.paths = targets.paths();
        this.numbers = targets.numbers();
        this.places = targets.places();
        this.elements = new MergeElements(one, other, reviewed, since, paths, patch.nodes());
    }

    /** A line that follows from others: what becomes of it is seen when the source is built. */
    private void derived(int order, MergeLine line) {
        derived.put(order, line.key(UnaryOperator.identity()));
    }

    /**
     * What became of the changes, in the order of the reviewed file.
     *
     * @param built what the patched source says: where that is what the reviewer says in a line that follows from others, all is well
     */
    List<Disposition> dispositions(Set<String> built) {
        List<Disposition> told = new ArrayList<>();
        new TreeMap<>(dispositions).forEach((order, disposition) -> {
            String key = derived.get(order);
            boolean follows =
                    key != null && built.contains(key) != disposition.after().isEmpty();
            if (!follows) {
                told.add(disposition);
            }
        });
        return told;
    }

    void carryOut() {
        for (int i = 0; i < one.lines().size(); i++) {
            int pair = reviewed.of(i);
            if (pair < 0) {
                gone(i);
            } else {
                kept(i, other.lines().get(pair), pair);
            }
        }
        for (int added : reviewed.unpaired(other.lines().size())) {
            added(added);
        }
        structural.sort(Comparator.comparing(StructuralChange::path).reversed());
        structural.forEach(this::carryOut);
    }

    /** The order of a change: by its line in the reviewed file, what is gone behind the line before it. */
    private int order(int base) {
        for (int i = base; i >= 0; i--) {
            if (reviewed.of(i) >= 0) {
                return (reviewed.of(i) * 1_000) + base - i;
            }
        }
        return base;
    }

    private void kept(int base, MergeLine line, int pair) {
        MergeLine old = one.lines().get(base);
        boolean moved = old.side() != line.side();
        SourcePath element = moved ? elements.whole(base, line) : null;
        boolean whole = element != null;
        Change outer = moved && !whole ? old.whole() : line.whole();
        Marking marking = marking(since.of(base));
        String before = one.text(old, marking);
        String after = other.text(line, moved && !whole ? Change.NONE : outer, marking);
        if (before.equals(after) && !moved) {
            return;
        }
        int order = pair * 1_000;
        int target = since.of(base);
        Disposition wanted = new Disposition(Outcome.APPLIED, line.line().place(), place(target), before, after, "");
        if (line.side() == 2) {
            dispositions.put(
                    order, wanted.as(Outcome.NO_PLACE, "a source cannot say that one deleted what another inserted"));
            return;
        }
        if (!stands(order, wanted, target, old, line, after)) {
            return;
        }
        if (!before.equals(after)) {
            text(order, wanted, target, after);
        }
        if (element != null) {
            side(order, wanted, element, old.side(), line.side());
        }
    }

    /** Whether the source still says what the file was made of; else the change is there already, or it is a conflict. */
    private boolean stands(int order, Disposition wanted, int target, MergeLine old, MergeLine line, String after) {
        if (target < 0) {
            dispositions.put(order, wanted.as(Outcome.CONFLICT, "the source does not have this text any more"));
            return false;
        }
        MergeLine now = current.lines().get(target);
        Marking marking = marking(target);
        String says = current.text(now, marking);
        if (current == one || (says.equals(one.text(old, marking)) && now.side() == old.side())) {
            return true;
        }
        boolean same = says.equals(after) && now.side() == line.side();
        dispositions.put(
                order,
                same
                        ? wanted.as(Outcome.ALREADY_THERE, "")
                        : wanted.as(Outcome.CONFLICT, "the source says by now: " + says));
        return false;
    }

    private void text(int order, Disposition wanted, int target, String after) {
        SourcePath path = paths.get(target);
        boolean done = path != null && patch.paragraph(path, numbers.get(target), after);
        if (path == null) {
            derived(order, other.lines().get(order / 1_000));
        }
        dispositions.put(
                order,
                done ? wanted : wanted.as(Outcome.NO_PLACE, "the text comes from elsewhere than a text of the source"));
    }

    private void side(int order, Disposition wanted, SourcePath element, int before, int after) {
        dispositions.putIfAbsent(order, wanted);
        if (structural.stream().anyMatch(known -> known.path().equals(element))) {
            return;
        }
        if (before != 0) {
            structural.add(new StructuralChange(order, element, StructuralChange.Kind.UNWRAP, NOTHING));
        }
        if (after != 0) {
            structural.add(new StructuralChange(
                    order,
                    element,
                    after > 0 ? StructuralChange.Kind.WRAP_INSERT : StructuralChange.Kind.WRAP_DELETE,
                    NOTHING));
        }
    }

    /** A line that the reviewed file does not have any more. */
    private void gone(int base) {
        MergeLine old = one.lines().get(base);
        int order = order(base) + 1;
        int target = since.of(base);
        Disposition wanted =
                new Disposition(Outcome.APPLIED, before(base), place(target), one.text(old, marking(target)), "", "");
        if (target < 0) {
            dispositions.put(order, wanted.as(Outcome.ALREADY_THERE, ""));
            return;
        }
        if (!stands(order, wanted, target, old, old, "")) {
            return;
        }
        SourcePath element = elements.gone(target);
        if (element == null) {
            derived(order, old);
            dispositions.put(order, wanted.as(Outcome.NO_PLACE, "it cannot be taken out alone"));
            return;
        }
        dispositions.put(order, wanted);
        if (structural.stream().noneMatch(known -> known.path().equals(element))) {
            structural.add(new StructuralChange(order, element, StructuralChange.Kind.REMOVE, NOTHING));
        }
    }

    /** Where the line before a line that is gone stands in the reviewed file. */
    private Place before(int base) {
        for (int i = base; i >= 0; i--) {
            if (reviewed.of(i) >= 0) {
                return other.lines().get(reviewed.of(i)).line().place();
            }
        }
        return Place.NONE;
    }

    /** A line that only the reviewed file has: it stands behind the last one of its style before it. */
    private void added(int at) {
        MergeLine line = other.lines().get(at);
        if (line.side() == 2) {
            return;
        }
        int order = at * 1_000;
        MergeInsertion place = new MergeInsertion(one, other, reviewed, since, paths);
        SourcePath behind = place.behind(at);
        Marking marking = markings.at(behind);
        String after = other.text(line, marking);
        Disposition wanted = new Disposition(Outcome.APPLIED, line.line().place(), Place.NONE, "", after, "");
        boolean known = current != one
                && since.unpaired(current.lines().size()).stream()
                        .anyMatch(i ->
                                current.text(current.lines().get(i), marking).equals(after));
        if (known) {
            dispositions.put(order, wanted.as(Outcome.ALREADY_THERE, ""));
            return;
        }
        if (line.note()) {
            dispositions.put(order, wanted.as(Outcome.NO_PLACE, "a new note: write it under `footnotes`"));
            return;
        }
        if (behind == null) {
            dispositions.put(order, wanted.as(Outcome.NO_PLACE, "nothing of its kind stands before it"));
            return;
        }
        dispositions.put(order, wanted);
        YamlValue value =
                place.isItem(behind) ? new Text(after) : new Fields(List.of(new Field("para", new Text(after))));
        YamlValue placed =
                new Built(value, line.whole()).placed(Change.NONE, marking).orElse(value);
        structural.add(new StructuralChange(order, behind, StructuralChange.Kind.INSERT_BEHIND, placed));
    }

    private void carryOut(StructuralChange change) {
        boolean done = change.applyTo(patch);
        Disposition wanted = dispositions.get(change.order());
        if (!done && wanted != null) {
            dispositions.put(
                    change.order(),
                    wanted.as(Outcome.NO_PLACE, "the source is written so that it cannot be changed here"));
        }
    }

    private Marking marking(int target) {
        int next = target;
        while (next >= 0 && next < paths.size() - 1 && paths.get(next) == null) {
            next++;
        }
        return markings.at(next < 0 ? null : paths.get(next));
    }

    private Place place(int target) {
        if (target < 0) {
            return Place.NONE;
        }
        SourcePath path = paths.get(target);
        return path != null && patch.nodes().at(path) instanceof Scalar scalar ? scalar.place() : places.get(target);
    }
}
