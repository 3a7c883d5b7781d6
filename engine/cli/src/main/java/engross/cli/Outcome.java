package engross.cli;

import engross.model.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a source.
 *
 * @param written the files that were written, none where the source is at fault
 * @param diagnostics errors and warnings, in the order of the source
 */
record Outcome(Path source, List<Path> written, List<Diagnostic> diagnostics) {
    Outcome {
        written = List.copyOf(written);
        diagnostics = List.copyOf(diagnostics);
    }

    boolean failed() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
