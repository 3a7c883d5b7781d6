package engross.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which asterisks of a text are emphasis. As in CommonMark 0.31, 6.2, an asterisk opens where no space follows it and closes where none
 * stands before it; other than there, punctuation beside it does not count, because Chinese has no spaces around it. A pair stands in the
 * same mark or link. All other asterisks are text.
 */
final class Emphasis {
    static final Emphasis NONE = new Emphasis("", 0, 0);

    private final Map<Integer, Integer> effects = new HashMap<>();
    private final Deque<Deque<Run>> segments = new ArrayDeque<>();
    private final String text;
    private final int from;
    private final int to;

    /** Asterisks in a row that may open emphasis. */
    private record Run(int offset, int length) {}

    private Emphasis(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    static Emphasis of(String text, int from, int to) {
        int first = text.indexOf('*', from);
        if (first < 0 || first >= to) {
            return NONE;
        }
        Emphasis emphasis = new Emphasis(text, from, to);
        emphasis.find();
        return emphasis;
    }

    /** What an asterisk does: 1 opens emphasis, 2 opens strong emphasis, -1 and -2 close it, 0 is text. The size is its length. */
    int at(int offset) {
        return effects.isEmpty() ? 0 : effects.getOrDefault(offset, 0);
    }

    private void find() {
        segments.push(new ArrayDeque<>());
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '*') {
                int end = i;
                while (end < to && text.charAt(end) == '*') {
                    end++;
                }
                run(i, end);
                i = end;
            } else {
                i += boundary(c, i);
            }
        }
    }

    /** Keeps marks and brackets apart; gives how many characters are done with. */
    private int boundary(char c, int i) {
        if (c == '\\') {
            return 2;
        }
        if (c == '[' || (c == '{' && Mark.openedBy(text, i) != null)) {
            segments.push(new ArrayDeque<>());
        } else if (c == ']' || (c == '}' && i >= 2 && Mark.closedBy(text, i - 2) != null)) {
            if (segments.size() > 1) {
                segments.pop();
            }
        } else if (c == '~' && text.startsWith("~>", i) && segments.size() > 1) {
            segments.pop();
            segments.push(new ArrayDeque<>());
        }
        return 1;
    }

    private void run(int start, int end) {
        int length = end - start;
        if (length > 3 || isBetweenDigits(start, end)) {
            return;
        }
        Deque<Run> open = segments.element();
        boolean closes = start > from && !Character.isWhitespace(text.charAt(start - 1));
        Run opener = open.peek();
        if (closes && opener != null && opener.length == length) {
            open.pop();
            pair(opener.offset, start, length);
        } else if (end < to && !Character.isWhitespace(text.charAt(end))) {
            open.push(new Run(start, length));
        }
    }

    /** {@code 3*4} is a product. */
    private boolean isBetweenDigits(int start, int end) {
        return start > from
                && end < to
                && Character.isDigit(text.charAt(start - 1))
                && Character.isDigit(text.charAt(end));
    }

    private void pair(int open, int close, int length) {
        if (length == 3) {
            effects.put(open, 1);
            effects.put(open + 1, 2);
            effects.put(close, -2);
            effects.put(close + 2, -1);
        } else {
            effects.put(open, length);
            effects.put(close, -length);
        }
    }
}
