package engross.pdf.text;

import engross.fonts.Typeface;
import org.jspecify.annotations.Nullable;

/** Which face sets a character of a paragraph: by its script, its neighbours and what the faces have. */
final class Faces {
    private final char[] text;
    private final boolean eastAsian;
    private final boolean rightToLeft;

    /**
     * @param eastAsian whether signs that Chinese and Latin share are Chinese here
     * @param rightToLeft whether digits and punctuation outside Latin words are set with the Arabic
     */
    Faces(char[] text, boolean eastAsian, boolean rightToLeft) {
        this.text = text;
        this.eastAsian = eastAsian;
        this.rightToLeft = rightToLeft;
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
        boolean arabic = rightToLeft && codePoint < 0x80 && !Character.isLetter(codePoint) && !inLatinWord(index);
        return arabic ? style.complex() : style.latin();
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

    private boolean inLatinWord(int index) {
        return text[index] != ' ' && (hasLatin(index, -1) || hasLatin(index, 1));
    }

    private boolean hasLatin(int from, int step) {
        for (int i = from; i >= 0 && i < text.length && Math.abs(i - from) < 24; i += step) {
            char c = text[i];
            if (c <= ' ' || c == 0xA0 || Scripts.isComplex(c)) {
                return false;
            }
            if (Scripts.isAlphabetic(c)) {
                return true;
            }
        }
        return false;
    }
}
