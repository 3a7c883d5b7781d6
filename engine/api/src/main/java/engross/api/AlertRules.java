package engross.api;

import engross.house.Labels;
import engross.redline.Register.AlertRule;
import java.util.List;
import java.util.regex.Pattern;

/** The rules for alerts of a language, from the labels of its house. */
final class AlertRules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private AlertRules() {}

    /** One a kind, in the order of {@code alerts.names}. */
    static List<AlertRule> of(Labels labels) {
        String months = "(?:"
                + String.join(
                        "|", labels.list("months").stream().map(Pattern::quote).toList()) + ")";
        return labels.keysBelow("alerts.names").stream()
                .map(kind -> new AlertRule(
                        kind,
                        labels.list("alerts.words." + kind),
                        labels.list("alerts.patterns." + kind).stream()
                                .map(pattern -> Pattern.compile(pattern.replace("{month}", months), FLAGS))
                                .toList(),
                        labels.list("alerts.without." + kind)))
                .toList();
    }
}
