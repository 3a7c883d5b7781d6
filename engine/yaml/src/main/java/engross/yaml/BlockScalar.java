package engross.yaml;

import engross.yaml.ScalarLayout.Style;

/** Walks a literal or folded scalar in its source (YAML 1.2.2, 8.1). */
final class BlockScalar implements ScalarWalk {
    private final String text;
    private final boolean folded;
    private final int body;
    private final int indent;
    private int line;
    private int seen;

    BlockScalar(String text, int start, Style style, String value) {
        this.text = text;
        this.folded = style == Style.FOLDED;
        this.body = Math.min(endOfLine(start) + 1, text.length());
        this.indent = leadingSpaces(text, firstFilled(text, body)) - leadingSpaces(value, firstFilled(value, 0));
        this.line = body;
    }

    @Override
    public int find(int offset) {
        if (offset < seen) {
            line = body;
            seen = 0;
        }
        while (line < text.length()) {
            int end = endOfLine(line);
            int content = Math.min(line + indent, end);
            int length = end - content;
            if (offset <= seen + length) {
                return content + offset - seen;
            }
            int next = end + 1;
            int breaks = 1;
            while (folded && length > 0 && isEmptyLine(next)) {
                next = endOfLine(next) + 1;
                breaks++;
            }
            int given = seen + length + (isFolded(length, breaks, content, next) ? breaks - 1 : breaks);
            if (offset < given) {
                return end;
            }
            seen = given;
            line = next;
        }
        return text.length();
    }

    /** Of several line ends between two lines of a folded scalar the first one is dropped; a single one is a space. */
    private boolean isFolded(int length, int breaks, int content, int next) {
        return folded && length > 0 && breaks > 1 && !isMoreIndented(content) && !isMoreIndented(next + indent);
    }

    private boolean isEmptyLine(int line) {
        return line < text.length() && endOfLine(line) <= line + indent;
    }

    private boolean isMoreIndented(int content) {
        return content < text.length() && (text.charAt(content) == ' ' || text.charAt(content) == '\t');
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int firstFilled(String lines, int from) {
        int line = from;
        for (int i = from; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                line = i + 1;
            } else if (c != ' ') {
                break;
            }
        }
        return line;
    }

    private static int leadingSpaces(String lines, int line) {
        int i = line;
        while (i < lines.length() && lines.charAt(i) == ' ') {
            i++;
        }
        return i - line;
    }
}
