package engross.model;

import java.util.Comparator;
import java.util.Locale;

/**
 * What is wrong, where, and what to do about it.
 *
 * @param severity whether a document can be made all the same
 * @param code the rule's code, such as {@code unknown-key}: stable, documented, and the name by which a warning is switched off
 * @param place where the fault stands
 * @param message one sentence without a full stop
 * @param hint what to do, empty where there is nothing to say
 */
public record Diagnostic(Severity severity, String code, Place place, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing((Diagnostic d) -> d.place.file())
            .thenComparingInt(d -> d.place.line())
            .thenComparingInt(d -> d.place.column())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public static Diagnostic error(String code, Place place, String message) {
        return new Diagnostic(Severity.ERROR, code, place, message, "");
    }

    public static Diagnostic warning(String code, Place place, String message) {
        return new Diagnostic(Severity.WARNING, code, place, message, "");
    }

    public Diagnostic withHint(String newHint) {
        return new Diagnostic(severity, code, place, message, newHint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, line and column; what stands at one place in the order of severity, code and message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: error: message [code]}, with the hint in brackets before the code. */
    @Override
    public String toString() {
        String tail = hint.isEmpty() ? "" : " (" + hint + ")";
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message + tail + " [" + code + "]";
    }
}
