package engross.yaml;

import engross.yaml.ScalarLayout.Style;

/** Walks a plain or quoted scalar in its source (YAML 1.2.2, 7.3), line folding and escapes included. */
final class FlowScalar implements ScalarWalk {
    private final String text;
    private final Style style;
    private final int start;
    private int at;
    private int seen;

    FlowScalar(String text, int start, Style style) {
        this.text = text;
        this.style = style;
        this.start = style == Style.PLAIN ? start : start + 1;
        this.at = this.start;
    }

    @Override
    public int find(int offset) {
        if (offset < seen) {
            at = start;
            seen = 0;
        }
        while (seen < offset && at < text.length()) {
            int before = at;
            int step = step();
            if (seen + step > offset) {
                at = before;
                return before;
            }
            seen += step;
        }
        // A character that follows an escaped line end stands on the next line.
        while (style == Style.DOUBLE_QUOTED && text.startsWith("\\\n", at)) {
            step();
        }
        return Math.min(at, text.length());
    }

    /** Goes over what gives the next characters of the value and tells how many these are. */
    private int step() {
        char c = text.charAt(at);
        if (c == '\n' || ((c == ' ' || c == '\t') && isEndOfLine())) {
            return fold();
        }
        if (style == Style.DOUBLE_QUOTED && c == '\\' && at + 1 < text.length()) {
            return escape();
        }
        at += style == Style.SINGLE_QUOTED && c == '\'' ? 2 : 1;
        return 1;
    }

    private boolean isEndOfLine() {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n';
    }

    /** One line end gives a space, each further one a line end. */
    private int fold() {
        int lines = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\n')) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return Math.max(1, lines - 1);
    }

    private int escape() {
        char kind = text.charAt(at + 1);
        if (kind == '\n') {
            at += 2;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return 0;
        }
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        int end = Math.min(at + 2 + digits, text.length());
        boolean supplementary = kind == 'U' && !text.startsWith("0000", at + 2);
        at = end;
        return supplementary ? 2 : 1;
    }
}
