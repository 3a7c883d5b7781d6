package engross.transcription;

/** Puts a backslash before signs that would mean something in a source, and before no others. */
final class Escapes {
    private static final String ESCAPABLE = "*[]{}\\_^";
    private static final String OPENING = "+-~>=";
    private static final String CLOSING = "+-~<=";

    private Escapes() {}

    /** @param stars whether an asterisk may meet another one that makes emphasis of it */
    static String of(String text, boolean stars) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            boolean needed = isNeeded(text, i, stars);
            if (needed && escaped == null) {
                escaped = new StringBuilder(text.length() + 8).append(text, 0, i);
            }
            if (escaped != null) {
                escaped.append(needed ? "\\" : "").append(text.charAt(i));
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static boolean isNeeded(String text, int i, boolean stars) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        return switch (text.charAt(i)) {
            case '\\' -> next == 0 || ESCAPABLE.indexOf(next) >= 0;
            case '*' -> stars;
            case '[' -> next == '^' || next == '#' || next == 0 || text.indexOf("](", i) > 0;
            case '{' -> next == 0 || next == '@' || isDouble(text, i + 1, OPENING);
            case '}' -> isDouble(text, i - 2, CLOSING);
            default -> false;
        };
    }

    private static boolean isDouble(String text, int i, String signs) {
        return i >= 0
                && i + 1 < text.length()
                && text.charAt(i) == text.charAt(i + 1)
                && signs.indexOf(text.charAt(i)) >= 0;
    }
}
