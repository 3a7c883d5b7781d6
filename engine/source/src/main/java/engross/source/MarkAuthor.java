package engross.source;

/** The name of its author in a mark: between the brace with an at sign and the two signs of the mark. */
final class MarkAuthor {
    private MarkAuthor() {}

    /** Whether marks can call an author so: letters and digits, with single signs {@code - _ .} between them. */
    static boolean isName(String name) {
        return !name.isEmpty() && end(name, 0) == name.length();
    }

    /** Where the name that begins at an offset ends; the same offset where none does. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int sign = "-_.".indexOf(text.charAt(end)) >= 0 && end > from ? end + 1 : end;
            if (sign >= text.length() || !Character.isLetterOrDigit(text.codePointAt(sign))) {
                return end;
            }
            end = sign + Character.charCount(text.codePointAt(sign));
        }
        return end;
    }

    /** Where the signs of a mark stand that begins at a brace: behind the author's name, or behind the brace. */
    static int signs(String text, int brace) {
        if (brace + 1 >= text.length() || text.charAt(brace + 1) != '@') {
            return brace + 1;
        }
        int end = end(text, brace + 2);
        return end == brace + 2 ? brace + 1 : end;
    }
}
