package engross.source;

import java.util.Locale;
import java.util.Set;

/**
 * Finds what is written in several ways: {@code CL-24/61} and {@code CL 23/51}, {@code CWG-WSIS} and {@code CWG WSIS}, {@code (Rev.1)} and
 * {@code (Rev1)}, {@code 第4次} and {@code 第四次}.
 */
final class ReferenceScan {
    private static final String NUMERALS = "一二三四五六七八九";
    private static final Set<String> MODIFIERS = Set.of("rev", "rév", "add", "corr");
    private static final int LONGEST_MODIFIER = 5;

    private final ReferenceForms forms;

    ReferenceScan(ReferenceForms forms) {
        this.forms = forms;
    }

    void scan(ReadText text) {
        String current = text.current();
        int i = 0;
        while (i < current.length()) {
            char c = current.charAt(i);
            if (c == '(') {
                modifier(text, current, i++);
            } else if (c == '第') {
                ordinal(text, current, i++);
            } else if (Letters.isUpperAscii(c)) {
                i = name(text, current, i);
            } else if (Letters.isLatin(c) || Letters.isDigit(c)) {
                i = endOfWord(current, i);
            } else {
                i++;
            }
        }
    }

    private static int endOfWord(String text, int from) {
        int i = from;
        while (i < text.length() && (Letters.isLatin(text.charAt(i)) || Letters.isDigit(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Names in capitals with hyphens or spaces between them, with or without a number; gives where they end. */
    private int name(ReadText text, String current, int from) {
        StringBuilder meant = new StringBuilder();
        StringBuilder form = new StringBuilder();
        int words = 0;
        int i = from;
        int end = from;
        while (true) {
            int word = endOfCapitals(current, i);
            if (word - i < 2 || isLetterOrDigit(current, word)) {
                break;
            }
            meant.append(current, i, word).append('|');
            form.append(current, i, word);
            words++;
            end = word;
            char separator = separator(current, word);
            if (separator == 0) {
                break;
            }
            int number = endOfNumber(current, word + 1);
            if (number > 0) {
                forms.add(meant + "#", form.toString() + separator + '#', text, from, number);
                return number;
            }
            form.append(separator);
            i = word + 1;
        }
        if (words > 1) {
            boolean open = "- ".indexOf(form.charAt(form.length() - 1)) >= 0;
            forms.add(meant.toString(), open ? form.substring(0, form.length() - 1) : form.toString(), text, from, end);
        }
        return words == 0 ? endOfWord(current, from) : end;
    }

    private static int endOfCapitals(String text, int from) {
        int i = from;
        while (i < text.length() && (Letters.isUpperAscii(text.charAt(i)) || text.charAt(i) == '&')) {
            i++;
        }
        return i;
    }

    private static boolean isLetterOrDigit(String text, int i) {
        return i < text.length() && (Letters.isLatin(text.charAt(i)) || Letters.isDigit(text.charAt(i)));
    }

    /** A hyphen or space, breaking or not; 0 for anything else. */
    private static char separator(String text, int i) {
        char c = i < text.length() ? text.charAt(i) : 0;
        if (c == '-' || c == '\u2011') {
            return '-';
        }
        return c == ' ' || c == '\u00A0' ? ' ' : 0;
    }

    /** Where {@code 24/61} ends, or 0. */
    private static int endOfNumber(String text, int from) {
        int slash = endOfDigits(text, from);
        if (slash - from < 2 || slash >= text.length() || text.charAt(slash) != '/') {
            return 0;
        }
        int end = endOfDigits(text, slash + 1);
        return end > slash + 1 ? end : 0;
    }

    private static int endOfDigits(String text, int from) {
        int i = from;
        while (i < text.length() && Letters.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void modifier(ReadText text, String current, int bracket) {
        int letters = bracket + 1;
        while (letters < current.length()
                && letters - bracket < LONGEST_MODIFIER
                && Letters.isLatin(current.charAt(letters))) {
            letters++;
        }
        String word = current.substring(bracket + 1, letters);
        if (!MODIFIERS.contains(word.toLowerCase(Locale.ROOT))) {
            return;
        }
        int digits = letters;
        while (digits < current.length() && (current.charAt(digits) == '.' || separator(current, digits) == ' ')) {
            digits++;
        }
        int end = endOfDigits(current, digits);
        if (end > digits && end < current.length() && current.charAt(end) == ')') {
            forms.add("(" + word + ")", current.substring(bracket, digits), text, bracket, end + 1);
        }
    }

    private void ordinal(ReadText text, String current, int from) {
        int digits = endOfDigits(current, from + 1);
        int end = digits > from + 1 ? digits : endOfNumerals(current, from + 1);
        int number =
                digits > from + 1 ? Shapes.digits(current.substring(from + 1, digits)) : value(current, from + 1, end);
        if (number > 0 && end < current.length() && Letters.isHan(current.charAt(end))) {
            String form = digits > from + 1 ? "digits" : "numerals";
            forms.add("第" + number + current.charAt(end), form, text, from, end + 1);
        }
    }

    private static int endOfNumerals(String text, int from) {
        int i = from;
        while (i < text.length() && (NUMERALS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '十')) {
            i++;
        }
        return i;
    }

    /** The number that Chinese numerals write, up to 99; or -1. */
    private static int value(String text, int from, int to) {
        int ten = text.indexOf('十', from);
        if (ten < 0 || ten >= to) {
            return to - from == 1 ? unit(text.charAt(from)) : -1;
        }
        if (ten - from > 1 || to - ten > 2) {
            return -1;
        }
        int tens = ten == from ? 1 : unit(text.charAt(from));
        return tens * 10 + (ten + 1 == to ? 0 : unit(text.charAt(ten + 1)));
    }

    private static int unit(char numeral) {
        return NUMERALS.indexOf(numeral) + 1;
    }
}
