package engross.source;

import engross.model.Diagnostic;
import engross.model.Place;
import engross.model.Severity;

/**
 * A rule that sources are held to.
 *
 * @param code stable name, such as {@code unknown-key}; a warning is switched off by it
 * @param severity an error prevents the document, a warning does not
 * @param description one sentence
 * @param wrong a line or two that break the rule
 * @param right the same as it should be
 */
public record Rule(String code, Severity severity, String description, String wrong, String right) {

    static Rule error(String code, String description, String wrong, String right) {
        return new Rule(code, Severity.ERROR, description, wrong, right);
    }

    static Rule warning(String code, String description, String wrong, String right) {
        return new Rule(code, Severity.WARNING, description, wrong, right);
    }

    Diagnostic at(Place place, String message, String hint) {
        return new Diagnostic(severity, code, place, message, hint);
    }
}
