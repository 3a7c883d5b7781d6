package engross.api.parity;

import engross.house.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers that a text has in words, in Roman numerals or in Chinese ones: {@code twenty-five}, {@code veinticinco}, {@code خمسة وعشرون},
 * {@code XXV} and {@code 二十五} are 25. What the words are is in the labels of the house.
 */
final class Spelled {
    private static final Pattern ROMAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?=[IVXLC]{2}|[VX])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?:e|er)?(?![\\p{L}\\p{N}])");
    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千万亿]+");
    private static final String DIGITS = "〇一二三四五六七八九";
    /** What may stand between the words of one number. */
    private static final Pattern BETWEEN = Pattern.compile("\\P{L}{0,2}(?:and|et|y|و)?[ \\u00A0-]?");
    /** Before an Arabic word. */
    private static final String ARTICLE = "(?:[وفبل])?(?:ال|ل)?";

    private final Map<String, Integer> values = new HashMap<>();
    private final Pattern words;

    Spelled(Labels labels) {
        add(labels, "numbers.words", 0, 1);
        add(labels, "numbers.tens", 10, 10);
        add(labels, "numbers.ordinals", 1, 1);
        add(labels, "ordinals", 1, 1);
        words = words(values.keySet());
    }

    private void add(Labels labels, String key, int first, int step) {
        forms(labels.list(key), (form, i) -> values.putIfAbsent(form.toLowerCase(Locale.ROOT), first + i * step));
    }

    /** Every form of every word of a list, with its index. */
    static void forms(List<String> list, BiConsumer<String, Integer> each) {
        for (int i = 0; i < list.size(); i++) {
            for (String form : list.get(i).split("\\|", -1)) {
                if (!form.isBlank()) {
                    each.accept(form, i);
                }
            }
        }
    }

    /** Any of some words by itself, as the first group; ideographs stand without spaces, Arabic words behind an article. */
    static Pattern words(Collection<String> words) {
        if (words.isEmpty()) {
            return Pattern.compile("(?!)()");
        }
        String any = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")"));
        boolean ideographs = words.iterator().next().codePoints().anyMatch(Character::isIdeographic);
        return Pattern.compile(
                ideographs ? any : "(?<![\\p{L}])" + ARTICLE + any + "(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private record Found(int start, int end, long value) {}

    Set<String> in(String text) {
        Set<String> numbers = new TreeSet<>();
        List<Found> found = new ArrayList<>();
        Matcher word = words.matcher(text);
        while (word.find()) {
            Integer value = values.get(word.group(1).toLowerCase(Locale.ROOT));
            if (value != null) {
                found.add(new Found(word.start(), word.end(), value));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            numbers.add(Long.toString(found.get(i).value()));
            for (int j = i + 1;
                    j < found.size() && found.get(j).start() <= found.get(i).end() + 6;
                    j++) {
                sum(text, found.get(i), found.get(j), numbers);
            }
        }
        roman(text, numbers);
        chinese(text, numbers);
        return numbers;
    }

    /** Tens and ones beside each other, in whichever order, are one number. */
    private static void sum(String text, Found first, Found second, Set<String> numbers) {
        long tens = Math.max(first.value(), second.value());
        long ones = Math.min(first.value(), second.value());
        boolean fits = tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 20 && second.start() >= first.end();
        if (fits && BETWEEN.matcher(text.substring(first.end(), second.start())).matches()) {
            numbers.add(Long.toString(tens + ones));
        }
    }

    private static void roman(String text, Set<String> numbers) {
        Matcher matcher = ROMAN.matcher(text);
        while (matcher.find()) {
            int value = 100 * matcher.group(1).length() + digit(matcher.group(2), 'X', 'L', 'C') * 10;
            numbers.add(Integer.toString(value + digit(matcher.group(3), 'I', 'V', 'X')));
        }
    }

    private static int digit(String roman, char one, char five, char ten) {
        if (roman.length() == 2 && roman.charAt(0) == one && roman.charAt(1) != one) {
            return roman.charAt(1) == ten ? 9 : 4;
        }
        return roman.length() + (roman.indexOf(five) >= 0 ? 4 : 0);
    }

    private static void chinese(String text, Set<String> numbers) {
        Matcher matcher = CHINESE.matcher(text);
        while (matcher.find()) {
            numbers.add(chinese(matcher.group().replace('零', '〇').replace('两', '二')));
        }
    }

    private static String chinese(String written) {
        if (written.length() > 1 && written.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return written.chars()
                    .mapToObj(c -> Integer.toString(DIGITS.indexOf(c)))
                    .collect(Collectors.joining())
                    .replaceFirst("^0+(?=.)", "");
        }
        long whole = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int power = "十百千".indexOf(c) + 1;
            if (power > 0) {
                section += (digit == 0 ? 1 : digit) * Math.round(Math.pow(10, power));
                digit = 0;
            } else if (c == '万' || c == '亿') {
                long scale = c == '万' ? 10_000 : 100_000_000;
                whole = (whole + section + digit == 0 ? 1 : c == '亿' ? whole + section + digit : section + digit)
                                * scale
                        + (c == '亿' ? 0 : whole);
                section = 0;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return Long.toString(whole + section + digit);
    }
}
