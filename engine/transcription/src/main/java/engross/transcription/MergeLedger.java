package engross.transcription;

import engross.transcription.Disposition.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What becomes of each change, and what of it is to be done with lists and mappings once all texts are written. */
final class MergeLedger {
    private final Map<Long, String> refused;
    private final Map<Long, Disposition> dispositions = new HashMap<>();
    private final Map<Long, String> derived = new HashMap<>();
    private final List<StructuralChange> structural = new ArrayList<>();

    /** @param refused changes that are told, not written, with the reason of each */
    MergeLedger(Map<Long, String> refused) {
        this.refused = refused;
    }

    /** @param order of the change in the reviewed file */
    void put(long order, Disposition disposition) {
        dispositions.put(order, held(order, disposition));
    }

    void putIfAbsent(long order, Disposition disposition) {
        dispositions.putIfAbsent(order, held(order, disposition));
    }

    private Disposition held(long order, Disposition disposition) {
        String reason = refused.get(order);
        return reason == null || disposition.outcome() != Outcome.APPLIED
                ? disposition
                : disposition.as(Outcome.NO_PLACE, reason);
    }

    /** Why a change is not to be written; null where it may be. */
    @Nullable
    String refusal(long order) {
        return refused.get(order);
    }

    /** What becomes of a change; null where it is none. */
    @Nullable
    Outcome outcome(long order) {
        Disposition disposition = dispositions.get(order);
        return disposition == null ? null : disposition.outcome();
    }

    /** The changes that are written, in the order of the reviewed file. */
    SortedSet<Long> written() {
        SortedSet<Long> written = new TreeSet<>();
        dispositions.forEach((order, disposition) -> {
            if (disposition.outcome() == Outcome.APPLIED) {
                written.add(order);
            }
        });
        structural.forEach(change -> written.add(change.order()));
        return written;
    }

    /** Notes that a line follows from others: what becomes of it is seen when the source is built. */
    void follows(long order, MergeLine line) {
        derived.put(order, line.key(UnaryOperator.identity()));
    }

    /** Adds a change of a list or mapping, once. */
    void add(StructuralChange change) {
        if (refused.containsKey(change.order())) {
            return;
        }
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

    /** Makes the changes of lists and mappings of a source, from its end to its start. @param ledgers of all parts of the source */
    static void carryOut(List<MergeLedger> ledgers, SourcePatch patch) {
        List<Entry> entries = new ArrayList<>();
        ledgers.forEach(ledger -> ledger.structural.forEach(change -> entries.add(new Entry(change, ledger))));
        entries.sort(Comparator.comparing(Entry::change, StructuralChange.FROM_THE_END));
        for (Entry entry : entries) {
            if (!entry.change.applyTo(patch)) {
                entry.ledger.failed(entry.change);
            }
        }
    }

    private record Entry(StructuralChange change, MergeLedger ledger) {}

    private void failed(StructuralChange change) {
        Disposition wanted = dispositions.get(change.order());
        if (wanted != null) {
            put(change.order(), wanted.as(Outcome.NO_PLACE, "the source is written so that it cannot be changed here"));
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
