package engross.word;

/**
 * Which characters Word sets in the East Asian font: ideographs and full-width forms always, quotation marks, dots and dashes only in
 * a run that says so (w:rFonts/@w:hint, ECMA-376 Part 1, 17.3.2.26).
 */
final class EastAsian {
    private EastAsian() {}

    /** Whether a character of East Asian text is set in its font. */
    static boolean is(char c) {
        return isAlways(c) || isAmbiguous(c);
    }

    private static boolean isAlways(char c) {
        return c >= 0x2E80
                && (c <= 0xD7FF
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE4F)
                        || (c >= 0xFF00 && c <= 0xFFEF)
                        || (c >= 0xD840 && c <= 0xD88D) // high surrogates of the supplementary ideographs
                        || Character.isLowSurrogate(c));
    }

    private static boolean isAmbiguous(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201C', '\u201D', '\u2026', '\u2014', '\u00B7', '\u2030', '\u203B' -> true;
            default -> c >= 0x2460 && c <= 0x24FF;
        };
    }

    /** Where a stretch of East Asian characters, or of others, ends. */
    static int end(String text, int from, int to, boolean eastAsian) {
        int at = from + 1;
        while (at < to && is(text.charAt(at)) == eastAsian) {
            at++;
        }
        return at;
    }

    /** Whether a run has an ambiguous character, and is not plainly Latin otherwise. */
    static boolean needsHint(String text, int from, int to) {
        boolean ambiguous = false;
        boolean latin = false;
        boolean eastAsian = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin |= c >= 'A';
            } else if (isAlways(c)) {
                eastAsian = true;
            } else {
                ambiguous |= isAmbiguous(c);
            }
            if (ambiguous && eastAsian) {
                return true;
            }
        }
        return ambiguous && !latin;
    }
}
