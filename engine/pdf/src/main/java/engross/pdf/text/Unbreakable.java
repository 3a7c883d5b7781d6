package engross.pdf.text;

import java.util.Set;

/** Places where Unicode's rules would end a line and an official text should not: numbers and units, symbols, citations. */
final class Unbreakable {
    private static final Set<String> UNITS = Set.of(
            "%",
            "‰", "°C", "Hz", "kHz", "MHz", "GHz", "THz", "dB", "dBm", "dBi", "dBW", "W", "kW", "MW", "mW", "V", "kV",
            "A", "m", "km", "cm", "mm", "g", "kg", "t", "s", "ms", "h", "min", "bit/s", "kbit/s", "Mbit/s", "Gbit/s",
            "Tbit/s", "GB", "MB", "kB", "TB", "CHF", "EUR", "USD", "€", "$", "Гц", "кГц", "МГц", "ГГц", "дБ", "Вт",
            "км", "м", "г.", "года", "год", "млн.", "млрд.");
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "No.", "Nos.", "Nº", "N.º", "№", "N°", "n°", "§", "art.", "Art.", "p.", "pp.", "CHF", "EUR", "USD", "رقم");
    private static final int LONGEST = 8;

    private Unbreakable() {}

    /** Whether the line must not end before the character at a place. */
    static boolean between(char[] text, int at) {
        char before = text[at - 1];
        if (before == ' ') {
            return words(text, at);
        }
        return (before == '-' || before == '/' || before == '&' || before == '–') && symbol(text, at);
    }

    /** A hyphen or a slash inside a symbol in capitals and figures, such as {@code CWG-WSIS&SDG} or {@code ITU-R}. */
    private static boolean symbol(char[] text, int at) {
        return at >= 2 && capital(text, at - 2) && capital(text, at) && (at + 1 >= text.length || !lower(text[at + 1]));
    }

    private static boolean capital(char[] text, int at) {
        char c = text[at];
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    private static boolean lower(char c) {
        return Character.isLowerCase(c);
    }

    private static boolean words(char[] text, int at) {
        int end = at - 1;
        int start = end;
        while (start > 0 && end - start <= LONGEST && text[start - 1] > ' ' && text[start - 1] != 0xA0) {
            start--;
        }
        int limit = at;
        while (limit < text.length && limit - at <= LONGEST && text[limit] > ' ' && text[limit] != 0xA0) {
            limit++;
        }
        if (start == end || limit == at) {
            return false;
        }
        char last = text[end - 1];
        char next = text[at];
        if (Character.isDigit(last)) {
            return thousands(text, start, end, at, limit) || unit(text, at, limit);
        }
        if (Character.isDigit(next) && end - start <= 4) {
            return BEFORE_NUMBERS.contains(new String(text, start, end - start));
        }
        return recommendation(text, end, at) || last == '«' || next == '»';
    }

    private static boolean thousands(char[] text, int start, int end, int at, int limit) {
        return limit - at >= 3
                && end - start <= 3
                && Character.isDigit(text[at])
                && Character.isDigit(text[at + 1])
                && Character.isDigit(text[at + 2])
                && (limit - at == 3 || !Character.isLetterOrDigit(text[at + 3]));
    }

    private static boolean unit(char[] text, int at, int limit) {
        int end = limit;
        while (end - 1 > at && ",;:)]،؛".indexOf(text[end - 1]) >= 0) {
            end--;
        }
        String word = new String(text, at, end - at);
        return UNITS.contains(word) || (word.endsWith(".") && UNITS.contains(word.substring(0, word.length() - 1)));
    }

    /** {@code ITU-R M.2150}: a series letter and a number behind a word that ends in a capital after a hyphen. */
    private static boolean recommendation(char[] text, int end, int at) {
        return end >= 2
                && Character.isUpperCase(text[end - 1])
                && (text[end - 2] == '-' || text[end - 2] == 0x2011)
                && at + 2 < text.length
                && Character.isUpperCase(text[at])
                && text[at + 1] == '.'
                && Character.isDigit(text[at + 2]);
    }
}
