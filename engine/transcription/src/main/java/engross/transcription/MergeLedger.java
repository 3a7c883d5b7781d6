package engross.transcription;

import engross.transcription.Disposition.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What becomes of each change, and what of it is to be done with lists and mappings once all texts are written. */
final class MergeLedger {
    private final Map<Long, Disposition> dispositions = new HashMap<>();
    private final Map<Long, String> derived = new HashMap<>();
    private final List<StructuralChange> structural = new ArrayList<>();

    /** @param order of the change in the reviewed file */
    void put(long order, Disposition disposition) {
        dispositions.put(order, disposition);
    }

    void putIfAbsent(long order, Disposition disposition) {
        dispositions.putIfAbsent(order, disposition);
    }

    /** Notes that a line follows from others: what becomes of it is seen when the source is built. */
    void follows(long order, MergeLine line) {
        derived.put(order, line.key(UnaryOperator.identity()));
    }

    /** Adds a change of a list or mapping, once. */
    void add(StructuralChange change) {
        boolean known = change.values().isEmpty()
                && change.words().isEmpty()
                && structural.stream()
                        .anyMatch(each -> each.path().equals(change.path())
                                && each.kind() == change.kind()
                                && each.number() == change.number());
        boolean wrapped = change.kind().isWrap()
                && structural.stream()
                        .anyMatch(each -> each.path().equals(change.path()) && each.kind() == change.kind());
        if (!known && !wrapped) {
            structural.add(change);
        }
    }

    /** Makes the changes of lists and mappings, from the end of the source to its start. */
    void carryOut(SourcePatch patch) {
        structural.sort(StructuralChange.FROM_THE_END);
        for (StructuralChange change : structural) {
            Disposition wanted = dispositions.get(change.order());
            if (!change.applyTo(patch) && wanted != null) {
                put(
                        change.order(),
                        wanted.as(Outcome.NO_PLACE, "the source is written so that it cannot be changed here"));
            }
        }
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
}
