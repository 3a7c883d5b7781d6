package engross.source;

/** Chinese typography: its own punctuation marks, and no space beside other scripts (conventions note, 6). */
final class ChineseCheck {
    private static final String ASCII_MARKS = ",;:?!";
    private static final String CHINESE_MARKS = "，；：？！";
    private static final String CLOSING = "）》”’";
    private static final int LONGEST_ASIDE = 60;

    private final Faults faults;

    ChineseCheck(Faults faults) {
        this.faults = faults;
    }

    void check(ReadText text) {
        String current = text.current();
        for (int i = 0; i < current.length(); i++) {
            char c = current.charAt(i);
            if (c == ' ' || c == '\u00A0') {
                space(text, current, i);
            } else if (c == '(') {
                bracket(text, current, i);
            } else if (c < 0x40 && i > 0) {
                mark(text, current, i, c);
            }
        }
    }

    private void mark(ReadText text, String current, int i, char c) {
        char before = current.charAt(i - 1);
        if (!Letters.isHan(before) && CLOSING.indexOf(before) < 0) {
            return;
        }
        int kind = ASCII_MARKS.indexOf(c);
        boolean stop = c == '.' && (i + 1 == current.length() || !isAscii(current.charAt(i + 1)));
        if (kind >= 0 || stop) {
            String meant = stop ? "。" : CHINESE_MARKS.substring(kind, kind + 1);
            faults.add(
                    StyleRules.ASCII_PUNCTUATION,
                    text.placeOf(i),
                    "`" + c + "` is no Chinese punctuation",
                    "write `" + meant + "`");
        }
    }

    private void bracket(ReadText text, String current, int i) {
        int last = Math.min(current.length(), i + LONGEST_ASIDE);
        for (int k = i + 1; k < last && current.charAt(k) != ')'; k++) {
            if (Letters.isHan(current.charAt(k))) {
                faults.add(
                        StyleRules.ASCII_PUNCTUATION,
                        text.placeOf(i),
                        "`(` is no Chinese punctuation",
                        "write `（…）` around Chinese words");
                return;
            }
        }
    }

    private void space(ReadText text, String current, int i) {
        if (i == 0 || i + 1 == current.length()) {
            return;
        }
        char before = current.charAt(i - 1);
        char after = current.charAt(i + 1);
        boolean beside = Letters.isHan(before) ? isWord(after) : Letters.isHan(after) && isWord(before);
        if (beside) {
            faults.add(
                    StyleRules.CJK_SPACE,
                    text.placeOf(i),
                    "a space stands between `" + before + "` and `" + after + "`",
                    "delete it");
        }
    }

    private static boolean isWord(char c) {
        return Letters.isHan(c) || Letters.isLatin(c) || Letters.isDigit(c);
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && c != ' ';
    }
}
