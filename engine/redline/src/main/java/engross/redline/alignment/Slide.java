package engross.redline.alignment;

import java.util.List;

/** Finds where a lone insertion or deletion reads best, of the places between which the text cannot tell. */
final class Slide {
    private static final int EDGE = 7;
    private static final int SENTENCE = 6;
    /** A full stop and the space behind it. */
    private static final int STOP = 2;
    /** Nobody reads further to find a better place. */
    private static final int FARTHEST = 200;

    private Slide() {}

    /**
     * How many atoms to the right (to the left where negative) a stretch should stand.
     *
     * @param left how far it may go to the left
     * @param right how far it may go to the right
     */
    static int best(List<? extends Token> atoms, int start, int end, int left, int right) {
        int best = 0;
        int most = score(atoms, start, end);
        for (int shift = -1; shift >= -Math.min(left, FARTHEST) && same(atoms, start + shift, end + shift); shift--) {
            int score = score(atoms, start + shift, end + shift);
            if (score > most) {
                most = score;
                best = shift;
            }
        }
        for (int shift = 1;
                shift <= Math.min(right, FARTHEST) && same(atoms, start + shift - 1, end + shift - 1);
                shift++) {
            int score = score(atoms, start + shift, end + shift);
            if (score >= most) {
                most = score;
                best = shift;
            }
        }
        return best;
    }

    /** Whether a stretch is one or more sentences, at its place or at one beside it that reads the same. */
    static boolean isSentences(List<? extends Token> atoms, int start, int end) {
        for (int shift = 0; shift >= -STOP && start + shift >= 0; shift--) {
            if (endsSentence(atoms, start + shift) && endsSentence(atoms, end + shift)) {
                return true;
            }
            if (start + shift == 0 || !same(atoms, start + shift - 1, end + shift - 1)) {
                break;
            }
        }
        for (int shift = 1; shift <= STOP && end + shift <= atoms.size(); shift++) {
            if (!same(atoms, start + shift - 1, end + shift - 1)) {
                break;
            }
            if (endsSentence(atoms, start + shift) && endsSentence(atoms, end + shift)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(List<? extends Token> atoms, int at) {
        int last = at > 0 && atoms.get(at - 1).isSpace() ? at - 2 : at - 1;
        return last < 0 || atoms.get(last).isEnd() || clause(atoms.get(last)) == SENTENCE;
    }

    private static boolean same(List<? extends Token> atoms, int left, int right) {
        return atoms.get(left).key().equals(atoms.get(right).key());
    }

    private static int score(List<? extends Token> atoms, int start, int end) {
        return border(atoms, start) + border(atoms, end);
    }

    /** How good a place for an edge is: after a sentence, after a clause, after a space, between words; not inside one. */
    private static int border(List<? extends Token> atoms, int at) {
        if (at == 0
                || at == atoms.size()
                || atoms.get(at - 1).isEnd()
                || atoms.get(at).isEnd()) {
            return EDGE;
        }
        if (atoms.get(at).edge() > 0) {
            return -atoms.get(at).edge();
        }
        Token before = atoms.get(at - 1);
        if (before.isSpace() && at > 1) {
            return Math.max(3, clause(atoms.get(at - 2)));
        }
        return clause(before);
    }

    private static int clause(Token before) {
        if (!before.isText() || before.text().isEmpty()) {
            return 1;
        }
        char last = before.text().charAt(before.text().length() - 1);
        if ("。！？；.!?;؛؟".indexOf(last) >= 0) {
            return SENTENCE;
        }
        return "，、：,:،".indexOf(last) >= 0 ? 5 : 1;
    }
}
