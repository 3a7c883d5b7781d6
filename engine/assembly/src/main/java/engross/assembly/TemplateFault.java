package engross.assembly;

import engross.model.Diagnostic;

/** A template that cannot be used: ends the assembly of one document. */
final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    TemplateFault(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
