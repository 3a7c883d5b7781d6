package engross.transcription;

import engross.model.Change;
import engross.model.Place;
import engross.model.Revision;
import engross.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of the file as it was sent, as it came back and as the source gives it now, and which of them are one another. */
final class MergeLines {
    /** Between the orders of two lines of the reviewed file: what is gone behind one has its own there, be it all of a file. */
    private static final long STEP = 1L << 32;

    private final MergeSide one;
    private final MergeSide other;
    private final MergeSide current;
    private final LinePairs reviewed;
    private final LinePairs since;
    private final int[] bases;
    private final MergeRows rows;
    private final MergeTargets targets;
    private final MergeMarkings markings;
    private final Set<Revision> own;

    /**
     * @param one as it was sent
     * @param other as it came back
     * @param current as the source gives it now; the same as {@code one} where the source has not changed
     * @param own whose marks the file had when it was sent
     */
    MergeLines(
            MergeSide one,
            MergeSide other,
            MergeSide current,
            MergeTargets targets,
            MergeMarkings markings,
            Set<Revision> own) {
        this.one = one;
        this.other = other;
        this.current = current;
        this.targets = targets;
        this.markings = markings;
        this.own = own;
        UnaryOperator<Change> all = UnaryOperator.identity();
        List<String> base = one.lines().stream().map(line -> line.key(all)).toList();
        this.reviewed = pairs(one, other, own);
        this.since = current == one
                ? LinePairs.same(base.size())
                : LinePairs.of(
                        base,
                        current.lines().stream().map(line -> line.key(all)).toList());
        this.bases = reviewed.inverse(other.lines().size());
        this.rows = MergeRows.of(this);
    }

    /** Which line as sent has become which. @param own whose marks the file had when it was sent */
    static LinePairs pairs(MergeSide one, MergeSide other, Set<Revision> own) {
        return LinePairs.of(
                one.lines().stream()
                        .map(line -> line.key(UnaryOperator.identity()))
                        .toList(),
                other.lines().stream()
                        .map(line -> line.key(change -> sent(change, own)))
                        .toList(),
                (line, place) -> one.lines().get(line).isOfKindOf(other.lines().get(place)));
    }

    /** A change without what was done after sending: what the reviewer inserted is in neither text. */
    private static Change sent(Change change, Set<Revision> own) {
        boolean inserted = change.inserted() != null && !own.contains(change.inserted());
        boolean deleted = change.deleted() != null && own.contains(change.deleted());
        if (inserted) {
            return new Change(change.inserted(), change.inserted());
        }
        return new Change(change.inserted(), deleted ? change.deleted() : null);
    }

    /** Whether a line as sent that came back has an id: no new one can have it. */
    boolean isTaken(String id) {
        return !id.isEmpty()
                && IntStream.range(0, one.lines().size())
                        .anyMatch(i -> reviewed(i) >= 0
                                && one.lines().get(i).line().id().equals(id));
    }

    /** The rows of tables that say nothing in the reviewed file, against those of the file as sent. */
    MergeRows rows() {
        return rows;
    }

    MergeSide one() {
        return one;
    }

    MergeSide other() {
        return other;
    }

    MergeSide current() {
        return current;
    }

    MergeMarkings markings() {
        return markings;
    }

    /** Whether the source is the one that the file was made of. */
    boolean isUnchanged() {
        return current == one;
    }

    /** The line that a line of the file as sent has become; -1 for none. */
    int reviewed(int base) {
        return reviewed.of(base);
    }

    /** The line that a line of the file as sent is in the source now; -1 for none. */
    int now(int base) {
        return since.of(base);
    }

    /** The line as sent of a line that came back; -1 where it is new. */
    int base(int line) {
        return bases[line];
    }

    /** The order of the change of a line of the reviewed file. */
    static long order(int line) {
        return line * STEP;
    }

    /** The order of a new row that says nothing: behind what is gone there. */
    static long orderOfSilent(MergeRows.Added row) {
        return order(row.line()) + STEP / 2 + row.cell().row();
    }

    /** The order of the change that takes a line out: behind that of the line before it in the reviewed file, or before all others. */
    long orderOfGone(int base) {
        int kept = keptBefore(base);
        return order(kept < 0 ? -1 : reviewed(kept)) + base - kept;
    }

    /** The nearest line as sent before one that is gone which came back; -1 for none. */
    int keptBefore(int gone) {
        int kept = gone;
        while (kept >= 0 && reviewed(kept) < 0) {
            kept--;
        }
        return kept;
    }

    /** Lines of the source now that it had not when the file was sent. */
    List<Integer> newInSource() {
        return since.unpaired(current.lines().size());
    }

    /** Whether a line was in neither text when the file was sent. */
    boolean wasInNeither(MergeLine line) {
        Change whole = line.whole();
        return whole.inserted() != null
                && whole.deleted() != null
                && own.contains(whole.inserted())
                && own.contains(whole.deleted());
    }

    /** The path of the text that a line as sent has in the source now; null for none. */
    @Nullable
    SourcePath path(int base) {
        int now = base < 0 ? -1 : since.of(base);
        return now < 0 ? null : targets.paths().get(now);
    }

    /** Which paragraph of its text a line as sent is. */
    int number(int base) {
        return targets.numbers().get(since.of(base));
    }

    /** Whose marks name nobody where a line as sent stands in the source now. */
    Marking marking(int base) {
        int next = base;
        while (next < one.lines().size() - 1 && path(next) == null) {
            next++;
        }
        return markings.at(path(next));
    }

    /** Where a line as sent stands in the source now. */
    Place place(int base, SourceNodes nodes) {
        int now = base < 0 ? -1 : since.of(base);
        if (now < 0) {
            return Place.NONE;
        }
        SourcePath path = targets.paths().get(now);
        return path != null && nodes.at(path) instanceof Scalar scalar
                ? scalar.place()
                : targets.places().get(now);
    }
}
