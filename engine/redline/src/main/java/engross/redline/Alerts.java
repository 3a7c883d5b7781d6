package engross.redline;

import engross.redline.Register.Alert;
import engross.redline.Register.AlertRule;
import engross.redline.alignment.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which words of legal effect came and went between two texts, whatever the marks. */
final class Alerts {
    private final List<AlertRule> rules;
    /** For each rule its words by first character, the longest first. */
    private final List<Map<Character, List<String>>> words = new ArrayList<>();

    Alerts(List<AlertRule> rules) {
        this.rules = List.copyOf(rules);
        for (AlertRule rule : this.rules) {
            Map<Character, List<String>> byFirst = new HashMap<>();
            rule.words().stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                            .add(word));
            words.add(byFirst);
        }
    }

    List<Alert> of(String before, String after) {
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            List<String> old = found(i, before);
            List<String> now = found(i, after);
            List<String> removed = without(old, now);
            List<String> added = without(now, old);
            if (!removed.isEmpty() || !added.isEmpty()) {
                alerts.add(new Alert(rules.get(i).kind(), removed, added));
            }
        }
        return alerts;
    }

    private static List<String> without(List<String> all, List<String> taken) {
        List<String> left = new ArrayList<>(all);
        taken.forEach(left::remove);
        return left;
    }

    private List<String> found(int rule, String text) {
        List<String> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            String word = wordAt(lower, at, words.get(rule).getOrDefault(lower.charAt(at), List.of()));
            if (!word.isEmpty()) {
                found.add(word);
            }
            at += Math.max(1, word.length());
        }
        for (Pattern pattern : rules.get(rule).patterns()) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static String wordAt(String text, int at, List<String> candidates) {
        for (String word : candidates) {
            if (text.startsWith(word, at) && isBorder(text, at) && isBorder(text, at + word.length())) {
                return word;
            }
        }
        return "";
    }

    /** Between ideographs every place is one: there are no spaces between words. */
    private static boolean isBorder(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return !Character.isLetterOrDigit(left)
                || !Character.isLetterOrDigit(right)
                || Scripts.isIdeograph(left)
                || Scripts.isIdeograph(right);
    }
}
