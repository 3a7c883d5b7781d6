package engross.pdf.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a line may end: by Unicode Standard Annex 14 in the strict form for Chinese, less the house's own rules for numbers,
 * units and symbols, plus places inside addresses. Not thread-safe.
 */
final class Breaks {
    static final byte NEVER = 0;
    /** Allowed where a line cannot be filled otherwise. */
    static final byte FORCED = 1;

    static final byte ALLOWED = 2;

    private final BreakIterator lines;

    Breaks(String language) {
        String locale = language.startsWith("zh") ? "zh@lb=strict" : language;
        lines = BreakIterator.getLineInstance(new ULocale(locale));
    }

    private Breaks(BreakIterator lines) {
        this.lines = lines;
    }

    Breaks copy() {
        return new Breaks(lines.clone());
    }

    /** For every character, whether a line may begin with it. */
    byte[] of(char[] text) {
        byte[] breaks = new byte[text.length];
        lines.setText(new String(text));
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at < text.length) {
                breaks[at] = Unbreakable.between(text, at) ? FORCED : ALLOWED;
            }
        }
        addresses(text, breaks);
        return breaks;
    }

    private static void addresses(char[] text, byte[] breaks) {
        for (int i = 2; i < text.length; i++) {
            if (text[i] == '/' && text[i - 1] == '/' && text[i - 2] == ':') {
                i = address(text, i + 1, breaks);
            }
        }
    }

    /** Inside an address a line ends behind a slash or before another sign, where a word follows. */
    private static int address(char[] text, int from, byte[] breaks) {
        int i = from;
        for (; i < text.length && text[i] > ' ' && text[i] < 0x80; i++) {
            char before = text[i - 1];
            boolean word = Character.isLetterOrDigit(text[i]);
            if (i > from && word && before == '/' && Character.isLetterOrDigit(text[i - 2])) {
                breaks[i] = ALLOWED;
            } else if (i > from
                    && !word
                    && text[i] != '/'
                    && Character.isLetterOrDigit(before)
                    && i + 1 < text.length
                    && Character.isLetterOrDigit(text[i + 1])) {
                breaks[i] = ALLOWED;
            } else if (!Character.isLetterOrDigit(before) && before != '/') {
                breaks[i] = NEVER;
            }
        }
        return i;
    }
}
