package engross.batch.plan;

import java.util.regex.Pattern;

/**
 * What paths are meant: {@code *} and {@code ?} stand for letters within a part of a path, {@code **} for any parts or none,
 * <code>{a,b}</code> for one of several, {@code [ab]} for one letter of these.
 */
record Wildcards(Pattern pattern) {
    private static final String LITERAL = "\\.^$|()+";

    static Wildcards of(String text) {
        StringBuilder regex = new StringBuilder();
        boolean choice = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '{' && text.indexOf('}', i) > 0) {
                regex.append("(?:");
                choice = true;
            } else if (c == '}' && choice) {
                regex.append(')');
                choice = false;
            } else if (c == '[' && text.indexOf(']', i) > i + 1) {
                int end = text.indexOf(']', i);
                regex.append('[').append(letters(text.substring(i + 1, end))).append(']');
                i = end;
            } else {
                regex.append(one(c, choice));
            }
        }
        return new Wildcards(Pattern.compile(regex.toString()));
    }

    private static String one(char c, boolean choice) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case ',' -> choice ? "|" : ",";
            case '{', '}', '[', ']' -> "\\" + c;
            default -> LITERAL.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
        };
    }

    /** A set of letters may have a range and begin with {@code !}; nothing else in it has a meaning. */
    private static String letters(String set) {
        String escaped = set.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("&", "\\&")
                .replace("^", "\\^");
        return escaped.startsWith("!") ? "^/" + escaped.substring(1) : escaped;
    }

    boolean match(String path) {
        return pattern.matcher(path).matches();
    }
}
