package engross.transcription;

import engross.yaml.YamlValue;
import engross.yaml.YamlValue.Field;
import engross.yaml.YamlValue.Fields;
import engross.yaml.YamlValue.Items;
import engross.yaml.YamlValue.Plain;
import engross.yaml.YamlValue.Text;
import java.util.Locale;

/** Values in JSON and in YAML's flow style: where one ends in a text, and how one is written. */
final class FlowText {
    private FlowText() {}

    /** Whether the value that begins at an offset is a list or mapping in brackets. */
    static boolean isBracket(String text, int at) {
        return at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '{');
    }

    /** Behind the value in brackets or quotes that begins at an offset. */
    static int end(String text, int from) {
        char first = text.charAt(from);
        if (first == '"' || first == '\'') {
            return endOfQuote(text, from);
        }
        int depth = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || (c == '\'' && isBegin(text, i))) {
                i = endOfQuote(text, i);
                continue;
            }
            if (c == '#' && i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
                int line = text.indexOf('\n', i);
                i = line < 0 ? text.length() : line;
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            i++;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** An apostrophe within a word begins no quotation. */
    private static boolean isBegin(String text, int i) {
        return i == 0 || " \t\n[{,:".indexOf(text.charAt(i - 1)) >= 0;
    }

    private static int endOfQuote(String text, int from) {
        char quote = text.charAt(from);
        int i = from + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean doubled = quote == '\'' && c == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
            if ((quote == '"' && c == '\\') || doubled) {
                i += 2;
            } else if (c == quote) {
                return i + 1;
            } else {
                i++;
            }
        }
        return text.length();
    }

    /** The white space before an offset. */
    static String spaceBefore(String text, int at) {
        int from = at;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    /** A value as JSON, on one line. */
    static String write(YamlValue value) {
        StringBuilder json = new StringBuilder();
        write(value, json);
        return json.toString();
    }

    private static void write(YamlValue value, StringBuilder json) {
        if (value instanceof Text text) {
            json.append(quoted(text.text()));
        } else if (value instanceof Plain plain) {
            json.append(plain.text());
        } else if (value instanceof Items items) {
            json.append('[');
            String separator = "";
            for (YamlValue item : items.items()) {
                json.append(separator);
                write(item, json);
                separator = ", ";
            }
            json.append(']');
        } else {
            json.append('{');
            String separator = "";
            for (Field field : ((Fields) value).fields()) {
                json.append(separator).append(quoted(field.key())).append(": ");
                write(field.value(), json);
                separator = ", ";
            }
            json.append('}');
        }
    }

    /** A text as a JSON string (RFC 8259, 7). */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
