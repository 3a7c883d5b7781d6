package engross.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Quotation marks and brackets that have no other half. Brackets are closed in their paragraph; a quotation may go over several
 * paragraphs, each of which may open it again.
 */
final class PairCheck {
    private static final String BRACKETS = "（）()[]【】〔〕《》〈〉";
    private static final String QUOTES = "“”«»「」『』";
    private static final String ROMAN = "ivxIVX";
    private static final int LONGEST_LABEL = 4;

    private final Faults faults;
    private final boolean curly;
    private final Deque<Opening> quotes = new ArrayDeque<>();

    private record Opening(char sign, ReadText text, int index) {}

    /** @param writing in Arabic the marks “ and ” are used in either direction */
    PairCheck(Faults faults, Writing writing) {
        this.faults = faults;
        this.curly = writing != Writing.ARABIC;
    }

    void check(ReadText text) {
        String current = text.current();
        Deque<Opening> brackets = new ArrayDeque<>(2);
        for (int i = 0; i < current.length(); i++) {
            char c = current.charAt(i);
            int bracket = isSign(c) ? BRACKETS.indexOf(c) : -1;
            if (bracket >= 0) {
                bracket(brackets, text, i, bracket);
            } else if (c == '"' || (c > 0x7F && !Letters.isHan(c))) {
                quote(text, i, c);
            }
        }
        brackets.descendingIterator().forEachRemaining(this::unclosed);
    }

    private static boolean isSign(char c) {
        return c < 0x80 ? c == '(' || c == ')' || c == '[' || c == ']' : c > 0x2FFF && !Letters.isHan(c);
    }

    private void bracket(Deque<Opening> open, ReadText text, int i, int kind) {
        if (kind % 2 == 0) {
            open.push(new Opening(text.current().charAt(i), text, i));
            return;
        }
        Opening last = open.peek();
        if (last != null && last.sign == BRACKETS.charAt(kind - 1)) {
            open.pop();
        } else if (last != null && isRound(last.sign) && isRound(BRACKETS.charAt(kind - 1))) {
            open.pop();
            String message =
                    "`" + last.sign + "` is closed by `" + text.current().charAt(i) + "`";
            faults.add(StyleRules.UNPAIRED, text.placeOf(i), message, "use brackets of one kind");
        } else if (!isLabel(text.current(), i)) {
            unopened(text, i);
        }
    }

    private static boolean isRound(char c) {
        return c == '(' || c == '（';
    }

    /** Whether the bracket belongs to a label in the text: {@code 1)}, {@code a)}, {@code iv)}. */
    private static boolean isLabel(String text, int bracket) {
        int start = bracket;
        boolean digits = true;
        boolean roman = true;
        while (start > 0 && isLabelLetter(text.charAt(start - 1))) {
            char c = text.charAt(--start);
            digits &= Letters.isDigit(c);
            roman &= ROMAN.indexOf(c) >= 0;
        }
        int length = bracket - start;
        return length == 1 || (length > 1 && length <= LONGEST_LABEL && (digits || roman));
    }

    private static boolean isLabelLetter(char c) {
        return Letters.isDigit(c) || (Character.isLetter(c) && !Letters.isHan(c));
    }

    private void quote(ReadText text, int i, char c) {
        if (c == '"') {
            if (!quotes.isEmpty() && quotes.element().sign == '"') {
                quotes.pop();
            } else {
                quotes.push(new Opening(c, text, i));
            }
        } else if (c == '„') {
            open(c, text, i);
        } else {
            int kind = QUOTES.indexOf(c);
            if (kind >= 0 && (curly || kind > 1)) {
                half(kind, text, i, c);
            }
        }
    }

    private void half(int kind, ReadText text, int i, char c) {
        Opening last = quotes.peek();
        boolean low = last != null && last.sign == '„' && kind <= 1;
        if (low || (kind % 2 == 1 && last != null && last.sign == QUOTES.charAt(kind - 1))) {
            quotes.pop();
        } else if (kind % 2 == 0) {
            open(c, text, i);
        } else {
            unopened(text, i);
        }
    }

    /** In a further paragraph the mark opens the same quotation again; behind its beginning it shows that the first was not closed. */
    private void open(char c, ReadText text, int i) {
        Opening last = quotes.peek();
        if (last != null && last.sign == c && !last.text.equals(text)) {
            if (text.current().substring(0, i).isBlank()) {
                return;
            }
            unclosed(quotes.pop());
        }
        quotes.push(new Opening(c, text, i));
    }

    /** Ends a part over which no quotation goes on. */
    void end() {
        quotes.descendingIterator().forEachRemaining(this::unclosed);
        quotes.clear();
    }

    private void unclosed(Opening opening) {
        String message = "`" + opening.sign + "` is not closed";
        faults.add(StyleRules.UNPAIRED, opening.text.placeOf(opening.index), message, "");
    }

    private void unopened(ReadText text, int i) {
        faults.add(StyleRules.UNPAIRED, text.placeOf(i), "`" + text.current().charAt(i) + "` closes nothing", "");
    }
}
