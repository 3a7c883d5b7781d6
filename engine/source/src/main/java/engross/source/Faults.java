package engross.source;

import engross.model.Diagnostic;
import engross.model.Diagnostics;
import engross.model.Place;
import engross.model.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What is wrong with one source. Bounded, so that a hostile source does not fill the memory with its faults. */
final class Faults {
    private static final int MOST = 1000;

    private final Diagnostics found = new Diagnostics();
    private final Set<String> off = new HashSet<>();
    private int errors;
    private int warnings;

    void add(Rule rule, Place place, String message) {
        add(rule, place, message, "");
    }

    /** @param hint worked out only where the fault is reported: near words take long to find */
    void add(Rule rule, Place place, String message, Supplier<String> hint) {
        boolean reported = rule.severity() == Severity.WARNING || errors < MOST;
        add(rule, place, message, reported ? hint.get() : "");
    }

    void add(Rule rule, Place place, String message, String hint) {
        if (rule.severity() == Severity.ERROR) {
            error(rule, place, message, hint);
        } else if (!off.contains(rule.code()) && warnings++ < MOST) {
            found.add(rule.at(place, message, hint));
        }
    }

    /** Takes what was found in another source. */
    void adopt(Diagnostic diagnostic) {
        if (diagnostic.isError() ? errors++ < MOST : warnings++ < MOST) {
            found.add(diagnostic);
        }
    }

    private void error(Rule rule, Place place, String message, String hint) {
        if (errors < MOST) {
            found.add(rule.at(place, message, hint));
        } else if (errors == MOST) {
            found.add(FormatRules.TOO_MANY_FAULTS.at(
                    place, "there are more than " + MOST + " faults", "the rest is not shown"));
        }
        errors++;
    }

    /** From here on a warning is silent. */
    void switchOff(Rule rule) {
        off.add(rule.code());
    }

    /** The codes of the warnings that are silent. */
    Set<String> switchedOff() {
        return off;
    }

    boolean hasErrors() {
        return found.hasErrors();
    }

    List<Diagnostic> sorted() {
        return found.sorted();
    }
}
