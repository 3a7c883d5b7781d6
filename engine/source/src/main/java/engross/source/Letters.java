package engross.source;

/** Classes of letters that the rules of style tell apart; only of the basic plane, by block. */
final class Letters {
    private Letters() {}

    static boolean isHan(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
                || (c >= 0x1E00 && c <= 0x1EFF);
    }

    static boolean isUpperAscii(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isCyrillic(char c) {
        return c >= 0x0400 && c <= 0x052F;
    }

    static boolean isGreek(char c) {
        return c >= 0x0370 && c <= 0x03FF;
    }

    static boolean isFullWidth(char c) {
        return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
    }

    /** The ordinary form of a letter or digit in full width (Unicode block FF00). */
    static char halfWidth(char c) {
        return (char) (c - 0xFEE0);
    }

    /** Whether a character cannot be seen: soft hyphen, spaces without width, and marks of direction outside Arabic. */
    static boolean isInvisible(char c, Writing writing) {
        if (c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF) {
            return true;
        }
        boolean direction =
                (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return direction && writing != Writing.ARABIC;
    }
}
