package engross.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a field does (ECMA-376 Part 1, 17.16.2).
 *
 * @param kind in capital letters, such as {@code HYPERLINK}
 * @param words what follows, quotation marks taken off, switches such as {@code \l} as they stand
 */
record FieldInstruction(String kind, List<String> words) {

    static FieldInstruction of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”') {
                quoted = !quoted;
                any = true;
            } else if (quoted && c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
            } else if (Character.isWhitespace(c) && !quoted) {
                if (any) {
                    words.add(word.toString());
                }
                word.setLength(0);
                any = false;
            } else {
                word.append(c);
                any = true;
            }
        }
        if (any) {
            words.add(word.toString());
        }
        String kind = words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT);
        return new FieldInstruction(kind, words.isEmpty() ? List.of() : words.subList(1, words.size()));
    }

    /** Where the field's result leads: a URI, {@code #} and a bookmark, or nothing. */
    String link() {
        switch (kind) {
            case "HYPERLINK":
                String anchor = after("\\l");
                String first = first();
                return first.isEmpty() ? (anchor.isEmpty() ? "" : "#" + anchor) : first;
            case "REF", "PAGEREF", "NOTEREF":
                return first().isEmpty() ? "" : "#" + first();
            default:
                return "";
        }
    }

    private String first() {
        return words.isEmpty() || words.get(0).startsWith("\\") ? "" : words.get(0);
    }

    private String after(String option) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : "";
    }
}
