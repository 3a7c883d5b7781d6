package engross.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which square brackets of a text belong together, and where what stands in brackets ends. */
final class Brackets {
    static final Brackets NONE = new Brackets();

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TARGET = 2048;

    private final Map<Integer, Integer> closings = new HashMap<>();

    private Brackets() {}

    /** Pairs the brackets of a text that may have a link. */
    static Brackets of(String text, int from, int to) {
        int link = text.indexOf("](", from);
        if (link < 0 || link >= to) {
            return NONE;
        }
        Brackets brackets = new Brackets();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                brackets.closings.put(open.pop(), i);
            }
        }
        return brackets;
    }

    /** The offset of the bracket that closes the one at an offset, or -1. */
    int closing(int opening) {
        return closings.isEmpty() ? -1 : closings.getOrDefault(opening, -1);
    }

    /** The offset of the bracket behind an id, or -1 where no id stands there. */
    static int endOfId(String text, int from, int to) {
        int last = Math.min(to, from + LONGEST_ID);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i > from ? i : -1;
            }
            if (c <= ' ' || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** The offset of the bracket behind a link's target, or -1; brackets in the target come in pairs. */
    static int endOfTarget(String text, int from, int to) {
        int last = Math.min(to, from + LONGEST_TARGET);
        int depth = 0;
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                return -1;
            }
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
