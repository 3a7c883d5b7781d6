package engross.model;

/** Document symbols and signs of actions, such as {@code C26/59*} and {@code ADD*}, in text from right to left. */
public final class SymbolText {
    private static final char LETTER = 'x';

    private SymbolText() {}

    /**
     * The text as the bidirectional algorithm is to read it: an asterisk right behind a Latin letter or a digit is part of that word,
     * so that {@code ADD*} is not turned into {@code *ADD} (Unicode annex 9, 4.3: a higher-level protocol may give a class to a character).
     *
     * @return as long as the text: each such asterisk is a letter in it
     */
    public static char[] forDirections(CharSequence text) {
        char[] read = new char[text.length()];
        for (int i = 0; i < read.length; i++) {
            char c = text.charAt(i);
            read[i] = c == '*' && i > 0 && isPartOfSymbol(read[i - 1]) ? LETTER : c;
        }
        return read;
    }

    private static boolean isPartOfSymbol(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
