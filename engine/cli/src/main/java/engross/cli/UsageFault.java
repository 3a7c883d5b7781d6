package engross.cli;

import engross.model.Diagnostic;
import engross.model.Result;

/** What the person at the keyboard asked for cannot be done; the message says why and what to do. */
public final class UsageFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageFault(String message) {
        super(message);
    }

    /** The value of a result. @throws UsageFault with all that is wrong with what it is about */
    public static <T> T orValue(Result<T> result, String what) {
        return result.value()
                .orElseThrow(() -> new UsageFault(what + ":\n"
                        + String.join(
                                "\n",
                                result.diagnostics().stream()
                                        .map(Diagnostic::toString)
                                        .toList())));
    }
}
