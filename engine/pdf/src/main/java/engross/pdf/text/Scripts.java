package engross.pdf.text;

/** To which of a style's three fonts a character belongs (ECMA-376 Part 1, 17.3.2.26), by its block. */
public final class Scripts {
    private Scripts() {}

    /** Chinese and other characters of full width, with their punctuation. */
    public static boolean isEastAsian(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF01 && c <= 0xFFEF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    /** Arabic and Hebrew, with their punctuation. */
    public static boolean isComplex(int c) {
        return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /** Signs that Chinese and Latin texts share, and that a Chinese text sets in full width. */
    static boolean isShared(int c) {
        return switch (c) {
            case 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2014, 0x00B7 -> true;
            default -> false;
        };
    }

    /** A mark that is set on the letter before it, which needs shaping. */
    static boolean isMark(int c) {
        return c >= 0x0300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Invisible characters that direct the layout and have no glyph. */
    static boolean isIgnorable(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x00AD
                || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** Closing marks of full width, whose right half is empty (GB/T 15834, 5.1.10). */
    static boolean isClosingFullWidth(int c) {
        return switch (c) {
            case 0xFF0C,
                    0x3002,
                    0x3001,
                    0xFF1B,
                    0xFF1A,
                    0xFF09,
                    0x300B,
                    0x300D,
                    0x300F,
                    0x3011,
                    0xFF1F,
                    0xFF01,
                    0x201D,
                    0x2019 -> true;
            default -> false;
        };
    }

    /** Opening marks of full width, whose left half is empty. */
    static boolean isOpeningFullWidth(int c) {
        return switch (c) {
            case 0xFF08, 0x300A, 0x300C, 0x300E, 0x3010, 0x201C, 0x2018 -> true;
            default -> false;
        };
    }
}
