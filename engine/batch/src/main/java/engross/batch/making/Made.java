package engross.batch.making;

import engross.model.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of making an item.
 *
 * @param failure why there are no files; empty where there are
 * @param diagnostics errors and warnings
 * @param inputs digests of all files that were read, by path; empty text for one that was looked for and is not there
 * @param files all of the item's, none where it failed
 */
public record Made(
        Optional<Cause> failure, List<Diagnostic> diagnostics, SortedMap<String, String> inputs, List<MadeFile> files) {
    public Made {
        diagnostics = List.copyOf(diagnostics);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        files = List.copyOf(files);
    }

    /** An item that failed for a reason that is not its source's. @param source its path */
    public static Made failed(Cause cause, String source, String message, SortedMap<String, String> inputs) {
        return new Made(Optional.of(cause), List.of(cause.diagnostic(source, message)), inputs, List.of());
    }
}
