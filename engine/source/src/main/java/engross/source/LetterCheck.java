package engross.source;

import java.util.Locale;

/** Letters of another script, letters in full width and characters that cannot be seen. */
final class LetterCheck {
    private static final int SHORT = 3;

    private final Faults faults;
    private final Writing writing;

    LetterCheck(Faults faults, Writing writing) {
        this.faults = faults;
        this.writing = writing;
    }

    void check(ReadText text) {
        String current = text.current();
        int start = -1;
        boolean foreign = false;
        for (int i = 0; i <= current.length(); i++) {
            char c = i < current.length() ? current.charAt(i) : ' ';
            boolean other = Letters.isCyrillic(c) || Letters.isGreek(c);
            if (other || Letters.isDigit(c) || Letters.isLatin(c)) {
                start = start < 0 ? i : start;
                foreign |= other;
                continue;
            }
            if (foreign) {
                word(text, start, i);
            }
            start = -1;
            foreign = false;
            if (c > 0x7F) {
                sign(text, i, c);
            }
        }
    }

    private void sign(ReadText text, int i, char c) {
        if (Letters.isFullWidth(c)) {
            if (i == 0 || !Letters.isFullWidth(text.current().charAt(i - 1))) {
                String message = "`" + c + "` is written in full width";
                faults.add(StyleRules.FULL_WIDTH, text.placeOf(i), message, "write `" + Letters.halfWidth(c) + "`");
            }
        } else if (Letters.isInvisible(c, writing)) {
            String message = String.format(Locale.ROOT, "the invisible character U+%04X stands in the text", (int) c);
            faults.add(StyleRules.INVISIBLE, text.placeOf(i), message, "delete it");
        }
    }

    /** A word of letters and digits in which not all letters are Latin. */
    private void word(ReadText text, int from, int to) {
        String current = text.current();
        int latin = 0;
        int others = 0;
        int lookAlikes = 0;
        for (int i = from; i < to; i++) {
            char c = current.charAt(i);
            latin += Letters.isLatin(c) ? 1 : 0;
            others += Letters.isCyrillic(c) || Letters.isGreek(c) ? 1 : 0;
            lookAlikes += Homoglyphs.latin(c) != 0 ? 1 : 0;
        }
        boolean digits = latin + others < to - from;
        if (latin > others) {
            report(text, from, to, false);
        } else if (latin > 0 && others > 1) {
            report(text, from, to, true);
        } else if (latin > 0 || (lookAlikes == others && isSymbol(current, from, to, digits))) {
            report(text, from, to, false);
        }
    }

    /** Whether letters that all look like Latin ones are meant to be: in a symbol, or alone in a text of another script. */
    private boolean isSymbol(String text, int from, int to, boolean digits) {
        if (digits && to + 1 < text.length() && text.charAt(to) == '/' && Letters.isDigit(text.charAt(to + 1))) {
            return true;
        }
        boolean greek = Letters.isGreek(text.charAt(from));
        return writing != Writing.CYRILLIC && !greek && (digits || to - from <= SHORT);
    }

    /** Reports the first letter of the script that does not belong there. */
    private void report(ReadText text, int from, int to, boolean latinIsForeign) {
        for (int i = from; i < to; i++) {
            char c = text.current().charAt(i);
            if (latinIsForeign ? Letters.isLatin(c) : isLookAlike(c)) {
                String script = latinIsForeign ? "Latin" : Letters.isGreek(c) ? "Greek" : "Cyrillic";
                char meant = Homoglyphs.latin(c);
                String hint = latinIsForeign
                        ? "write the letter of the word's own script"
                        : meant == 0 ? "" : "write the Latin letter `" + meant + "`";
                String word = text.current().substring(from, to);
                String message = "`" + c + "` in `" + word + "` is a " + script + " letter";
                faults.add(StyleRules.MIXED_SCRIPT, text.placeOf(i), message, hint);
                return;
            }
        }
    }

    /** Greek letters stand in units and formulas: only those that look Latin are reported. */
    private static boolean isLookAlike(char c) {
        return Letters.isCyrillic(c) || (Letters.isGreek(c) && Homoglyphs.latin(c) != 0);
    }
}
