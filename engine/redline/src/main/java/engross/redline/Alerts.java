package engross.redline;

import engross.redline.Register.Alert;
import engross.redline.Register.AlertRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which words of legal effect came and went between two texts, whatever the marks. What one rule has found, later ones do not look
 * at: the digits of a date are no number of their own.
 */
final class Alerts {
    private final List<AlertRule> rules;
    private final List<AlertWords> words = new ArrayList<>();
    private final List<AlertWords> without = new ArrayList<>();

    /** What was found. @param text as the alert shows it */
    record Found(int start, int end, String text) {}

    Alerts(List<AlertRule> rules) {
        this.rules = List.copyOf(rules);
        for (AlertRule rule : this.rules) {
            words.add(new AlertWords(rule.words()));
            without.add(new AlertWords(rule.without()));
        }
    }

    List<Alert> of(String before, String after) {
        if (rules.isEmpty() || before.equals(after)) {
            return List.of();
        }
        List<List<String>> old = found(before);
        List<List<String>> now = found(after);
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            List<String> removed = less(old.get(i), now.get(i));
            List<String> added = less(now.get(i), old.get(i));
            if (!removed.isEmpty() || !added.isEmpty()) {
                alerts.add(new Alert(rules.get(i).kind(), removed, added));
            }
        }
        return alerts;
    }

    private static List<String> less(List<String> all, List<String> taken) {
        List<String> left = new ArrayList<>(all);
        taken.forEach(left::remove);
        return left;
    }

    /** For each rule what it finds, in the order of the text. */
    private List<List<String>> found(String written) {
        String text = AlertWords.plain(written);
        BitSet taken = new BitSet(text.length());
        List<List<String>> all = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            List<Found> found = found(i, text, taken);
            found.sort(Comparator.comparingInt(Found::start));
            found.forEach(one -> taken.set(one.start(), one.end()));
            all.add(found.stream().map(Found::text).toList());
        }
        return all;
    }

    private List<Found> found(int rule, String text, BitSet taken) {
        BitSet closed = (BitSet) taken.clone();
        without.get(rule).in(text, closed);
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : rules.get(rule).patterns()) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                int free = closed.nextSetBit(matcher.start());
                if (matcher.end() > matcher.start() && (free < 0 || free >= matcher.end())) {
                    found.add(new Found(matcher.start(), matcher.end(), matcher.group()));
                    closed.set(matcher.start(), matcher.end());
                }
            }
        }
        found.addAll(words.get(rule).in(text, closed));
        return found;
    }
}
