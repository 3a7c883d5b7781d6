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
        String numbers = "(?:"
                + String.join(
                        "|",
                        labels.list("alerts.words.number").stream()
                                .map(AlertRules::word)
                                .toList())
                + ")";
        return labels.keysBelow("alerts.names").stream()
                .map(kind -> new AlertRule(
                        kind,
                        labels.list("alerts.words." + kind),
                        labels.list("alerts.patterns." + kind).stream()
                                .map(pattern -> Pattern.compile(
                                        pattern.replace("{month}", months).replace("{number}", numbers), FLAGS))
                                .toList(),
                        labels.list("alerts.without." + kind)))
                .toList();
    }

    /** A word of a list, in which a {@code *} stands for any further letters. */
    private static String word(String listed) {
        return listed.endsWith("*")
                ? Pattern.quote(listed.substring(0, listed.length() - 1)) + "\\p{L}*"
                : Pattern.quote(listed);
    }
}
