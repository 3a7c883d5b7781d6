package engross.redline.alignment;

/** What comparing has to know of scripts. */
public final class Scripts {
    private static final String DIGITS = "〇零一二三四五六七八九";
    private static final String NUMERALS = DIGITS + "十百千万亿两";

    private Scripts() {}

    /** Whether words are written without spaces between such characters: ideographs and kana. */
    public static boolean isIdeograph(int c) {
        return c >= 0x2E80
                && ((c >= 0x3005 && c <= 0x3007)
                        || (c >= 0x3041 && c <= 0x30FF)
                        || (c >= 0x3400 && c <= 0x4DBF)
                        || (c >= 0x4E00 && c <= 0x9FFF)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0x20000 && c <= 0x3FFFF));
    }

    /** Whether it is a numeral of Chinese, in which every character is a digit or a power of ten. */
    public static boolean isHanNumeral(int c) {
        return c >= 0x3007 && NUMERALS.indexOf(c) >= 0;
    }

    /** Whether it is a numeral of Chinese below ten. */
    static boolean isHanDigit(int c) {
        return c >= 0x3007 && DIGITS.indexOf(c) >= 0;
    }
}
