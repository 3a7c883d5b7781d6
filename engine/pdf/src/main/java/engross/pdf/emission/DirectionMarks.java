package engross.pdf.emission;

import engross.pdf.text.Fragment;
import engross.pdf.text.Line;

/**
 * Where a line from right to left needs marks of direction (U+200E, U+200F), which are not seen, to be read back in order. Readers find
 * the order of reading again from what they see by the rules for the other way (UAX 9): of "2025-2024" they would make one number.
 */
final class DirectionMarks {
    static final String RIGHT_TO_LEFT = "\u200F";
    private static final String LEFT_TO_RIGHT = "\u200E";

    private DirectionMarks() {}

    /** Whether readers that take the direction of a line from its leftmost letter would take it for left to right. */
    static boolean misleads(Line line) {
        for (Fragment fragment : line.fragments()) {
            for (int i = fragment.start(); i < fragment.end(); i++) {
                if (Character.isLetter(line.text().codePoint(i))) {
                    return !fragment.chunk().isRightToLeft();
                }
            }
        }
        return true;
    }

    /** The marks left of a fragment that runs from left to right. @param index of the fragment */
    static String before(Line line, int index) {
        Fragment left = index == 0 ? null : line.fragments().get(index - 1);
        boolean taken = left != null && left.chunk().isRightToLeft() && isTaken(line, left.start(), 1);
        return taken ? RIGHT_TO_LEFT : "";
    }

    /** The marks right of a fragment that runs from left to right. @param index of the fragment */
    static String behind(Line line, int index) {
        boolean last = index + 1 == line.fragments().size();
        Fragment right = last ? null : line.fragments().get(index + 1);
        if (right != null && !right.chunk().isRightToLeft()) {
            return "";
        }
        boolean taken = right != null && isTaken(line, right.end() - 1, -1);
        int end = line.text().codePointBefore(line.fragments().get(index).end());
        return (Character.isLetterOrDigit(end) ? "" : LEFT_TO_RIGHT) + (taken ? RIGHT_TO_LEFT : "");
    }

    /** Whether a mark such as a colon ends a word from right to left and others that could be taken for its follow. */
    static boolean behindWord(Line line, Fragment word) {
        if (!isPartOfNumbers(line.text().character(word.end() - 1))) {
            return false;
        }
        int at = word.end();
        while (isInside(line, at) && isSpace(line.text().character(at))) {
            at++;
        }
        String end = Character.toString(line.text().character(word.end() - 1));
        return isInside(line, at)
                && areTaken(end, Character.toString(line.text().codePoint(at)));
    }

    /** Whether a mark that may be part of a number and one that follows may change places. */
    static boolean areTaken(String mark, String next) {
        return mark.length() == 1
                && isPartOfNumbers(mark.charAt(0))
                && next.codePointCount(0, next.length()) == 1
                && isMark(next.codePointAt(0));
    }

    private static boolean isMark(int c) {
        return c > ' ' && !Character.isLetterOrDigit(c);
    }

    /** Whether what stands there, or a space farther on, may be taken for part of the text from left to right. @param step 1 or -1 */
    private static boolean isTaken(Line line, int from, int step) {
        int at = from;
        while (isInside(line, at) && isSpace(line.text().character(at))) {
            at += step;
        }
        if (!isInside(line, at)) {
            return false;
        }
        char there = line.text().character(at);
        if (there == '\t') {
            return isInside(line, at + step)
                    && Character.getDirectionality(line.text().character(at + step))
                            == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
        }
        boolean mark = !Character.isLetterOrDigit(there);
        return (step > 0 || at == from) ? mark : isPartOfNumbers(there);
    }

    private static boolean isInside(Line line, int index) {
        return index >= line.start() && index < line.end();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == 0xA0;
    }

    private static boolean isPartOfNumbers(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> true;
            default -> false;
        };
    }
}
