package engross.word.reading;

import java.util.Locale;
import java.util.Set;

/**
 * Fonts whose letters are signs. Word stores them as letters, or in the private area from U+F000 on (ECMA-376 Part 1, 17.3.3.30). What the
 * letters of Symbol stand for is published by Unicode (the mapping table of Adobe's Symbol encoding).
 */
final class SignFont {
    private static final String SYMBOL = "symbol";
    private static final Set<String> OTHERS =
            Set.of("wingdings", "wingdings 2", "wingdings 3", "webdings", "zapfdingbats", "marlett", "mt extra");

    private static final int PRIVATE = 0xF000;
    private static final int FIRST = 0x21;
    private static final int SECOND = 0xA0;

    /** What stands for 0x21 to 0x7E in Symbol. */
    private static final String LOWER =
            "!∀#∃%&∋()∗+,−./0123456789:;<=>?" + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    /** What stands for 0xA0 to 0xFE in Symbol. */
    private static final String UPPER = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
            + "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
            + "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uF8FF〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

    private SignFont() {}

    /** Whether what the letters of a font stand for is known. */
    static boolean isKnown(String font) {
        return font.toLowerCase(Locale.ROOT).equals(SYMBOL);
    }

    /** Whether the letters of a font are signs that no letters stand for. */
    static boolean isOther(String font) {
        return OTHERS.contains(font.toLowerCase(Locale.ROOT));
    }

    /** What letters of Symbol show. */
    static String text(String letters) {
        StringBuilder signs = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            signs.append(sign(letters.charAt(i)));
        }
        return signs.toString();
    }

    private static char sign(char letter) {
        int code = letter >= PRIVATE && letter <= PRIVATE + 0xFF ? letter - PRIVATE : letter;
        if (code >= FIRST && code < FIRST + LOWER.length()) {
            return LOWER.charAt(code - FIRST);
        }
        return code >= SECOND && code < SECOND + UPPER.length()
                ? UPPER.charAt(code - SECOND)
                : code < FIRST ? (char) code : letter;
    }
}
