package engross.transcription;

/** Text without the characters that no source may have. */
final class Printable {
    private Printable() {}

    static String of(String text) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
            boolean lone = Character.isSurrogate(c) && !isPaired(text, i);
            boolean noncharacter = c == '\uFFFE' || c == '\uFFFF';
            if ((control || lone || noncharacter) && printable == null) {
                printable = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (printable != null) {
                if (lone || noncharacter) {
                    printable.append('\uFFFD');
                } else if (!control) {
                    printable.append(c);
                } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                    printable.append(' ');
                }
            }
        }
        return printable == null ? text : printable.toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
