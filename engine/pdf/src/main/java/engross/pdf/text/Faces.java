package engross.pdf.text;

import engross.fonts.Typeface;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which face sets a character of a paragraph: by its script, its neighbours and what the faces have. */
final class Faces {
    private final char[] text;
    private final boolean eastAsian;
    private final BitSet withArabic;

    /**
     * @param eastAsian whether signs that Chinese and Latin share are Chinese here
     * @param levels of the Unicode Bidirectional Algorithm, one a character; null where all text runs from left to right
     * @param rightToLeft whether the paragraph does
     */
    Faces(char[] text, boolean eastAsian, byte @Nullable [] levels, boolean rightToLeft) {
        this.text = text;
        this.eastAsian = eastAsian;
        withArabic = levels == null ? new BitSet(0) : withArabic(text, levels, rightToLeft);
    }

    /**
     * Digits and signs that are set with the Arabic: those that run from right to left, and among Arabic those between that stand with
     * no other letters. A symbol such as {@code PL 2.6} is of one face.
     */
    private static BitSet withArabic(char[] text, byte[] levels, boolean rightToLeft) {
        BitSet found = new BitSet(text.length);
        for (int start = 0, end; start < text.length; start = end) {
            boolean letters = false;
            for (end = start; end < text.length && levels[end] == levels[start]; end++) {
                letters |= Character.isLetter(text[end]);
            }
            found.set(start, end, (levels[start] & 1) == 1 || (rightToLeft && !letters));
        }
        return found;
    }

    /** Null where no face has the character. */
    @Nullable
    Typeface choose(int index, int codePoint, TextStyle style) {
        Typeface own = slot(index, codePoint, style);
        if (own != null && own.face().has(codePoint)) {
            return own;
        }
        for (Typeface other : new Typeface[] {style.latin(), style.eastAsian(), style.complex()}) {
            if (other != null && other.face().has(codePoint)) {
                return other;
            }
        }
        for (Typeface other : style.fallback()) {
            if (other.face().has(codePoint)) {
                return other;
            }
        }
        return null;
    }

    private @Nullable Typeface slot(int index, int codePoint, TextStyle style) {
        if (Scripts.isComplex(codePoint)) {
            return style.complex();
        }
        if (Scripts.isEastAsian(codePoint) || (eastAsian && Scripts.isShared(codePoint) && amongChinese(index))) {
            return style.eastAsian();
        }
        return withArabic.get(index) && !Character.isLetter(codePoint) ? style.complex() : style.latin();
    }

    /** Whether the nearest characters on either side are not both of another script. */
    private boolean amongChinese(int index) {
        return !isLatinAt(index - 1, -1) || !isLatinAt(index + 1, 1);
    }

    private boolean isLatinAt(int from, int step) {
        int i = from;
        while (i >= 0 && i < text.length && (text[i] == ' ' || Scripts.isShared(text[i]))) {
            i += step;
        }
        return i >= 0 && i < text.length && text[i] < 0x0590 && text[i] > ' ';
    }
}
