package engross.api.parity;

import engross.house.Labels;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text, the same in every script and style: {@code 4 000}, {@code 4,000} and {@code ٤٠٠٠} are one number, so are
 * {@code 2 million} and {@code 200万}; the month of a date counts as its number, times of day as {@link Times} writes them. What the words are is in the labels of the house.
 */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{IsCyrillic}\\d/.])\\d{1,3}(?:[ \\u00A0\\u202F,.٬'’]\\d{3})+(?!\\d)|\\d+(?:[.,٫]\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F,.٬'’]\\d{3})+");

    /** How far the month of a date may stand from its day or year: {@code 8 de mayo de 2026}. */
    private static final int NEAR = 5;

    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final Pattern month;
    private final Map<String, BigDecimal> scales = new LinkedHashMap<>();
    private final Times times;
    private final Spelled spelled;

    Numbers(Labels labels) {
        List<String> names = labels.list("months");
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).codePoints().noneMatch(Character::isDigit)) {
                months.put(names.get(i).toLowerCase(Locale.ROOT), i + 1);
            }
        }
        scale(labels, "thousand", 3);
        scale(labels, "ten-thousand", 4);
        scale(labels, "million", 6);
        scale(labels, "hundred-million", 8);
        scale(labels, "billion", 9);
        Spelled.forms(labels.list("numbers.months"), (form, i) -> months.put(form.toLowerCase(Locale.ROOT), i + 1));
        month = Spelled.words(months.keySet());
        times = new Times(labels);
        spelled = new Spelled(labels);
    }

    private void scale(Labels labels, String name, int power) {
        labels.list("numbers." + name).forEach(word -> scales.put(word, BigDecimal.TEN.pow(power)));
    }

    /** How often each number is written with digits. */
    SortedMap<String, Integer> in(String text) {
        String plain = times.plain(digits(text));
        SortedMap<String, Integer> found = new TreeMap<>();
        Matcher matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            found.merge(value(matcher.group(), plain, matcher.end()), 1, Integer::sum);
        }
        Matcher name = month.matcher(plain);
        while (!found.isEmpty() && name.find()) {
            Integer number = months.get(name.group(1).toLowerCase(Locale.ROOT));
            if (number != null && isDate(plain, name.start(1), name.end())) {
                found.merge(Integer.toString(number), 1, Integer::sum);
            }
        }
        return found;
    }

    /** Numbers that stand there in words. */
    Set<String> spelled(String text) {
        return spelled.in(text);
    }

    private String value(String written, String text, int end) {
        String bare = GROUPED.matcher(written).matches()
                ? written.replaceAll("\\D", "")
                : written.replace(',', '.').replace('٫', '.');
        BigDecimal number = new BigDecimal(bare);
        String rest = text.substring(end).stripLeading().toLowerCase(Locale.ROOT);
        String scale = scales.keySet().stream()
                .filter(word -> begins(rest, word))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        number = number.multiply(scales.getOrDefault(scale, BigDecimal.ONE));
        return number.stripTrailingZeros().toPlainString();
    }

    /** A word that is written with a space behind it is a whole one, others are how a word begins. */
    private static boolean begins(String rest, String word) {
        String stem = word.stripTrailing();
        return rest.startsWith(stem)
                && (stem.equals(word)
                        || rest.length() == stem.length()
                        || !Character.isLetter(rest.charAt(stem.length())));
    }

    private boolean isDate(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        return before.matches("(?s).*\\d[^\\d]*") || after.matches("(?s)[^\\d]*\\d.*") || isRange(text, end);
    }

    /** Whether another month follows that is a date: {@code July to December 2026}. */
    private boolean isRange(String text, int end) {
        Matcher next = month.matcher(text);
        return next.find(end) && next.start(1) <= end + NEAR && isDate(text, next.start(1), next.end());
    }

    /** Digits of every script as those of ASCII. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
            plain.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return plain.toString();
    }
}
