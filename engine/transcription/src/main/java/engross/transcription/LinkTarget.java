package engross.transcription;

import java.util.Locale;

/** Where the links of a source may lead: web and mail addresses. */
final class LinkTarget {
    private LinkTarget() {}

    /** The address as a source writes it; empty where it is of another kind. */
    static String of(String target) {
        String small = target.toLowerCase(Locale.ROOT);
        boolean known = small.startsWith("http://") || small.startsWith("https://") || small.startsWith("mailto:");
        if (!known || small.endsWith(":") || small.endsWith("//")) {
            return "";
        }
        StringBuilder written = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            switch (c) {
                case ' ' -> written.append("%20");
                case '(' -> written.append("%28");
                case ')' -> written.append("%29");
                case '[' -> written.append("%5B");
                case ']' -> written.append("%5D");
                case '{' -> written.append("%7B");
                case '}' -> written.append("%7D");
                default -> written.append(c < ' ' ? "" : String.valueOf(c));
            }
        }
        return written.toString();
    }

    /** Whether the address itself is what is shown, so that it can stand without brackets. */
    static boolean isBare(String shown, String target) {
        boolean web = shown.startsWith("http://") || shown.startsWith("https://");
        boolean same = web && shown.equals(target);
        boolean abbreviated = shown.startsWith("www.") && target.equals("https://" + shown);
        boolean simple = shown.chars().allMatch(c -> c > ' ' && c < 127 && "()[]{}*\\<>\"'".indexOf(c) < 0);
        return (same || abbreviated) && simple && ",.;:!?".indexOf(shown.charAt(shown.length() - 1)) < 0;
    }
}
