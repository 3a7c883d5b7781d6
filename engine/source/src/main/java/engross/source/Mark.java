package engross.source;

import org.jspecify.annotations.Nullable;

/** The marks of a text, as CriticMarkup writes them. */
enum Mark {
    INSERTION('+', '+'),
    DELETION('-', '-'),
    REPLACEMENT('~', '~'),
    COMMENT('>', '<'),
    HIGHLIGHT('=', '=');

    private static final Mark[] ALL = values();

    private final char openingSign;
    private final char closingSign;
    private final String opening;
    private final String closing;

    Mark(char openingSign, char closingSign) {
        this.openingSign = openingSign;
        this.closingSign = closingSign;
        this.opening = "{" + openingSign + openingSign;
        this.closing = "" + closingSign + closingSign + "}";
    }

    String opening() {
        return opening;
    }

    String closing() {
        return closing;
    }

    /** Whether it changes the text; comments and what they speak of do not. */
    boolean isChange() {
        return this != COMMENT && this != HIGHLIGHT;
    }

    /** The mark that is opened at an offset, where a brace stands. */
    static @Nullable Mark openedBy(String text, int brace) {
        if (brace + 2 >= text.length() || text.charAt(brace + 1) != text.charAt(brace + 2)) {
            return null;
        }
        char sign = text.charAt(brace + 1);
        for (Mark mark : ALL) {
            if (mark.openingSign == sign) {
                return mark;
            }
        }
        return null;
    }

    /** The mark that two signs before a brace close. */
    static @Nullable Mark closedBy(String text, int sign) {
        if (sign < 0 || text.charAt(sign) != text.charAt(sign + 1)) {
            return null;
        }
        for (Mark mark : ALL) {
            if (mark.closingSign == text.charAt(sign)) {
                return mark;
            }
        }
        return null;
    }
}
