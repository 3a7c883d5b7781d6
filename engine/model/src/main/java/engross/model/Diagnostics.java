package engross.model;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a stage works; all of it is reported together. Not thread-safe: one per document. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.isError()) {
            errors++;
        }
    }

    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** What was found so far, in the order of the source. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
