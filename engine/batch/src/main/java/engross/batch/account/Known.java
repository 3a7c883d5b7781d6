package engross.batch.account;

import engross.batch.making.Cause;
import engross.batch.making.Digests;
import engross.batch.plan.Item;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Finds the items that need not be made: nothing that they were made from or by is another one than then. */
public final class Known {
    private final Journal journal;
    private final Storage storage;
    private final Digests digests;
    private final String output;
    private final String engineKey;

    /** @param output the folder of the documents @param engineKey over program, house and template */
    public Known(Journal journal, Storage storage, Digests digests, String output, String engineKey) {
        this.journal = journal;
        this.storage = storage;
        this.digests = digests;
        this.output = output;
        this.engineKey = engineKey;
    }

    /** The key of an item over all that it is made by, but not what it is made from. */
    public String key(Item item) {
        return key(engineKey, item);
    }

    /** The same for who has no journal. @param engineKey over program, house and template */
    public static String key(String engineKey, Item item) {
        return Digests.of((engineKey + "\n" + item).getBytes(StandardCharsets.UTF_8));
    }

    /** What an earlier run made of an item, nothing where it has to be made. */
    public Optional<Outcome> outcome(Item item) throws IOException {
        JournalEntry entry = journal.entry(item.id()).orElse(null);
        if (entry == null || !entry.key().equals(key(item)) || !isSettled(entry) || !inputsAreTheSame(entry)) {
            return Optional.empty();
        }
        for (OutputState file : entry.files()) {
            if (!storage.stamp(Storage.child(output, file.path())).equals(file.stamp())) {
                return Optional.empty();
            }
        }
        return Optional.of(entry.outcome(item, true));
    }

    private static boolean isSettled(JournalEntry entry) {
        return entry.cause().filter(Cause::isWorthAnotherTry).isEmpty();
    }

    private boolean inputsAreTheSame(JournalEntry entry) {
        for (Map.Entry<String, String> input : entry.inputs().entrySet()) {
            if (!digests.of(input.getKey()).equals(input.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether what an item was made from is still the same. */
    public boolean isCurrent(Outcome outcome) {
        return outcome.inputs().entrySet().stream()
                .allMatch(input -> digests.of(input.getKey()).equals(input.getValue()));
    }
}
