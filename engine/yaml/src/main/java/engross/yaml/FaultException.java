package engross.yaml;

import engross.model.Diagnostic;

/** Ends the reading of a text that cannot be read on; never leaves this module. */
final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    FaultException(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
