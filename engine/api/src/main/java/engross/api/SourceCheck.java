package engross.api;

import engross.model.Diagnostic;
import java.util.List;

/** What is wrong with a source. */
public final class SourceCheck {
    private SourceCheck() {}

    /** Errors and warnings, as the source is read, assembled and numbered; in the order of the source. */
    public static List<Diagnostic> of(Engine engine, SourceText source) {
        return engine.read(source, View.MARKUP).diagnostics();
    }
}
