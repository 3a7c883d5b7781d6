package engross.source;

/** Bare web addresses in a text: they end at the first character that no address has (RFC 3986, 2), or before punctuation at their end. */
final class WebAddress {
    private static final String SIGNS = "-._~:/?#@!$&'()+,;=%";
    private static final String NOT_LAST = ".,;:!?'(-";

    private WebAddress() {}

    /** Whether an address begins at an offset. */
    static boolean begins(String text, int i, int to) {
        char c = text.charAt(i);
        if (c != 'h' && c != 'w') {
            return true;
        }
        int host = c == 'w' && text.startsWith("www.", i)
                ? i + 4
                : text.startsWith("http://", i) ? i + 7 : text.startsWith("https://", i) ? i + 8 : to;
        return host < to && isLetterOrDigit(text.charAt(host)) && (i == 0 || !isLetterOrDigit(text.charAt(i - 1)));
    }

    /** Where an address ends. */
    static int end(String text, int from, int to) {
        int end = from;
        int open = 0;
        while (end < to && (isLetterOrDigit(text.charAt(end)) || SIGNS.indexOf(text.charAt(end)) >= 0)) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** What an address leads to. */
    static String target(String shown) {
        return shown.startsWith("www.") ? "https://" + shown : shown;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
