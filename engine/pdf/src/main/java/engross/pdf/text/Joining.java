package engross.pdf.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;

/** Whether letters join over the border of two words that are shaped one by one (The Unicode Standard, 9.2, "Joining Types"). */
final class Joining {
    private static final String JOINER = "\u200D";

    private final char[] text;

    Joining(char[] text) {
        this.text = text;
    }

    /** A word with a joiner at each side where it joins what stands there. */
    String word(int start, int end, boolean before, boolean behind) {
        String word = new String(text, start, end - start);
        return before || behind ? (before ? JOINER : "") + word + (behind ? JOINER : "") : word;
    }

    /** Whether the letters at both sides of a border join, where they belong to one text. */
    boolean joins(int border) {
        if (border == 0 || border == text.length || text[border - 1] == ' ' || text[border] == ' ') {
            return false;
        }
        int last = border - 1;
        while (last >= 0 && type(last) == JoiningType.TRANSPARENT) {
            last--;
        }
        int next = border;
        while (next < text.length && type(next) == JoiningType.TRANSPARENT) {
            next++;
        }
        if (last < 0 || next == text.length) {
            return false;
        }
        int before = type(last);
        int behind = type(next);
        boolean goesOn = before == JoiningType.DUAL_JOINING || before == JoiningType.JOIN_CAUSING;
        return goesOn
                && (behind == JoiningType.DUAL_JOINING
                        || behind == JoiningType.RIGHT_JOINING
                        || behind == JoiningType.JOIN_CAUSING);
    }

    private int type(int index) {
        return UCharacter.getIntPropertyValue(text[index], UProperty.JOINING_TYPE);
    }
}
