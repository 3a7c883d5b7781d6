package engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register of all rules: those of the text, of the source format, and of good style. */
public final class Rules {
    private static final List<Rule> ALL = gather();

    private Rules() {}

    private static List<Rule> gather() {
        List<Rule> all = new ArrayList<>();
        all.addAll(TextRules.ALL);
        all.addAll(FormatRules.ALL);
        all.addAll(MarkRules.ALL);
        all.addAll(StyleRules.ALL);
        return List.copyOf(all);
    }

    /** Every rule, errors before warnings. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule of a code. */
    public static Optional<Rule> find(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
