package engross.model;

import java.util.Map;

/** Words with places in braces, such as {@code Report by {source}}, as labels of a house have them. */
public final class Placeholders {
    private Placeholders() {}

    /**
     * Puts values into the places. What a value says is text, also where it looks like a place: a State may be called {@code {year}}.
     *
     * @param words with places such as {@code {source}}; one without a value stays as it is written
     * @param values by the names of the places
     */
    public static String fill(String words, Map<String, String> values) {
        StringBuilder filled = new StringBuilder(words.length());
        int done = 0;
        int open = words.indexOf('{');
        while (open >= 0) {
            int close = words.indexOf('}', open);
            String value = close < 0 ? null : values.get(words.substring(open + 1, close));
            filled.append(words, done, open).append(value == null ? "{" : value);
            done = value == null ? open + 1 : close + 1;
            open = words.indexOf('{', done);
        }
        return filled.append(words, done, words.length()).toString();
    }
}
