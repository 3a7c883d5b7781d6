package engross.batch.account;

import engross.batch.plan.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the items of a batch. Thread-safe. A line is added for each item when its files are on the disk, and never before, so
 * that whatever stops a run, the next one knows what is done; a line that was torn is not counted. Where an item has several lines the
 * last one holds.
 */
public final class Journal {
    private final Lines lines;
    private final Map<String, JournalEntry> byId = new LinkedHashMap<>();

    /** Where the lines are kept. */
    public interface Lines {
        /** All lines that were ever added. */
        List<String> read() throws IOException;

        /** Adds a line at the end. */
        void add(String line) throws IOException;

        /** Puts these in the place of all that were there, at once. */
        void replace(List<String> all) throws IOException;
    }

    private Journal(Lines lines) {
        this.lines = lines;
    }

    /** The journal that lines hold. */
    public static Journal of(Lines lines) throws IOException {
        Journal journal = new Journal(lines);
        for (String line : lines.read()) {
            JournalLine.read(line).ifPresent(entry -> journal.byId.put(entry.id(), entry));
        }
        return journal;
    }

    synchronized Optional<JournalEntry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Writes down what became of an item. @param key over all that it was made by */
    public void add(Outcome outcome, String key) throws IOException {
        JournalEntry entry = JournalEntry.of(outcome, key);
        String line = JournalLine.of(entry);
        synchronized (this) {
            lines.add(line);
            byId.put(entry.id(), entry);
        }
    }

    /** The line that {@link #add(Outcome, String)} would add; for who adds it elsewhere. */
    public static String line(Outcome outcome, String key) throws IOException {
        return JournalLine.of(JournalEntry.of(outcome, key));
    }

    /** Adds a line that was made elsewhere. @return what it says of its item; nothing where it is of no item of these, or torn */
    public Optional<Outcome> add(String line, Map<String, Item> itemsById) throws IOException {
        JournalEntry entry = JournalLine.read(line).orElse(null);
        Item item = entry == null ? null : itemsById.get(entry.id());
        if (entry == null || item == null) {
            return Optional.empty();
        }
        synchronized (this) {
            lines.add(line);
            byId.put(entry.id(), entry);
        }
        return Optional.of(entry.outcome(item, false));
    }

    /** Forgets all items but these, and all lines that were overtaken by later ones. */
    public synchronized void keep(Collection<String> ids) throws IOException {
        byId.keySet().retainAll(Set.copyOf(ids));
        List<String> kept = new ArrayList<>();
        for (JournalEntry entry : byId.values()) {
            kept.add(JournalLine.of(entry));
        }
        lines.replace(kept);
    }
}
