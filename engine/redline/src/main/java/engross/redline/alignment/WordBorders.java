package engross.redline.alignment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * Where the words of a text begin and end, by Unicode Standard Annex 29, of Chinese and Japanese by dictionary. Ideographs can be parted,
 * and an edge between two of one word costs more. Used by one thread.
 */
public final class WordBorders {
    /** It ends what stands before it, though dictionaries know it in words. */
    private static final int PARTICLE = '的';
    /** So many digits in a row are a year. */
    private static final int YEAR = 4;

    private final BreakIterator words;

    /** @param language a BCP 47 tag */
    public WordBorders(String language) {
        words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    }

    /** For each position of a text: what an edge there costs, or -1 where an atom goes on. */
    public byte[] of(String text) {
        byte[] edges = new byte[text.length() + 1];
        Arrays.fill(edges, (byte) -1);
        edges[text.length()] = 0;
        words.setText(text);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            edges[start] = 0;
            if (Scripts.isIdeograph(text.codePointAt(start))) {
                ideographs(text, start, end, edges);
            }
            start = end;
        }
        years(text, edges);
        for (int i = 1; i < text.length() - 1; i++) {
            if (groupsDigits(text, i)) {
                edges[i] = -1;
                edges[i + 1] = -1;
            }
        }
        return edges;
    }

    /** A number that is written digit by digit, such as 二〇二六, is one as 2026 is. */
    private static void years(String text, byte[] edges) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Scripts.isHanDigit(text.charAt(at))) {
                if (at - start >= YEAR) {
                    Arrays.fill(edges, start + 1, at, (byte) -1);
                }
                start = at + 1;
            }
        }
    }

    private static void ideographs(String text, int start, int end, byte[] edges) {
        int before = text.codePointAt(start);
        int at = start + Character.charCount(before);
        while (at < end) {
            int next = text.codePointAt(at);
            if (Scripts.isIdeograph(next)) {
                boolean numerals = Scripts.isHanNumeral(before) && Scripts.isHanNumeral(next);
                boolean particle = before == PARTICLE || next == PARTICLE;
                edges[at] = (byte) (numerals || particle ? 0 : Token.INSIDE);
            }
            before = next;
            at += Character.charCount(next);
        }
    }

    /** Whether it is the space in a number such as 12 000: one that no line may be broken at, or one before three digits. */
    private static boolean groupsDigits(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isDigit(text.charAt(at - 1)) || !Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        return c == '\u00A0' || c == '\u202F' || (c == ' ' && digits(text, at, 1) == 3 && digits(text, at, -1) <= 3);
    }

    private static int digits(String text, int at, int step) {
        int count = 0;
        int next = at + step;
        while (next >= 0 && next < text.length() && Character.isDigit(text.charAt(next))) {
            next += step;
            count++;
        }
        return count;
    }
}
