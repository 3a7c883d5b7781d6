package engross.yaml;

import engross.model.Diagnostic;
import engross.model.Result;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a text.
 *
 * @param node its one value, of which entries with a fault of syntax are left out; empty where nothing could be read
 * @param lost whether entries are left out, so that what is not there may only not have been read
 * @param diagnostics all that is wrong with the text, in its order
 */
public record Salvage(Optional<YamlNode> node, boolean lost, List<Diagnostic> diagnostics) {
    public Salvage {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The value of a text without an error, else its errors. */
    public Result<YamlNode> result() {
        return hasErrors() || node.isEmpty() ? Result.failed(diagnostics) : Result.of(node.get(), diagnostics);
    }

    /** Whether anything is wrong that must be mended. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    static Salvage nothing(Diagnostic fault) {
        return new Salvage(Optional.empty(), false, List.of(fault));
    }

    /** Of a text without a fault of syntax that could be passed by. */
    static Salvage whole(Attempt attempt) {
        return new Salvage(Optional.ofNullable(attempt.node()), false, attempt.diagnostics());
    }
}
