package engross.source;

import java.util.List;

/** The punctuation mark that a text ends in. */
final class EndMark {
    private static final String MARKS = "；，。：、！？…;,.:!?؛،؟";
    private static final String CLOSING = "”»\"’」』";
    private static final List<String> CONJUNCTIONS =
            List.of("以及", "和", "及", "或", "并", "且", "and", "or", "et", "ou", "y", "e", "o", "u", "и", "или", "و", "أو");

    private EndMark() {}

    /** The mark, or 0 where the text ends in none. A closing quotation mark or a conjunction may follow the mark. */
    static char of(ReadText text) {
        String current = text.current();
        int last = trim(current, current.length()) - 1;
        if (last < 0) {
            return 0;
        }
        if (isMark(current.charAt(last))) {
            return current.charAt(last);
        }
        if (CLOSING.indexOf(current.charAt(last)) >= 0) {
            return last > 0 && isMark(current.charAt(last - 1)) ? current.charAt(last - 1) : 0;
        }
        for (String conjunction : CONJUNCTIONS) {
            if (current.startsWith(conjunction, last + 1 - conjunction.length())) {
                int before = trim(current, last + 1 - conjunction.length()) - 1;
                return before >= 0 && isMark(current.charAt(before)) ? current.charAt(before) : 0;
            }
        }
        return 0;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static int trim(String text, int to) {
        int end = to;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
