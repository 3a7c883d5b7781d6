package engross.redline.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a replacement that has one bracket of a pair in both texts have the other one too, where it stands beside it: C25/12(Rev.1) is
 * replaced whole, and not without its last bracket.
 */
final class Balanced {
    private static final String OPENING = "([{（［【《〈「『«“";
    private static final String CLOSING = ")]}）］】》〉」』»”";

    private final List<? extends Token> a;
    private final List<? extends Token> b;

    Balanced(List<? extends Token> a, List<? extends Token> b) {
        this.a = a;
        this.b = b;
    }

    List<Segment> of(List<Segment> segments) {
        List<Segment> balanced = new ArrayList<>(segments);
        for (int k = 0; k < balanced.size(); k++) {
            Segment segment = balanced.get(k);
            char lone = segment.isReplacement() ? lone(a.subList(segment.startA(), segment.endA())) : 0;
            if (lone != 0 && lone == lone(b.subList(segment.startB(), segment.endB()))) {
                take(balanced, k, lone);
            }
        }
        return TokenDiff.joined(balanced);
    }

    /** Takes the partner of a bracket out of the equal segment beside a changed one, where that begins or ends with it. */
    private void take(List<Segment> segments, int changed, char lone) {
        boolean opens = OPENING.indexOf(lone) >= 0;
        char partner = opens ? CLOSING.charAt(OPENING.indexOf(lone)) : OPENING.charAt(CLOSING.indexOf(lone));
        int beside = opens ? changed + 1 : changed - 1;
        if (beside < 0 || beside == segments.size() || segments.get(beside).lengthA() == 0) {
            return;
        }
        Segment equal = segments.get(beside);
        if (bracket(a.get(opens ? equal.startA() : equal.endA() - 1)) == partner) {
            segments.set(changed, grown(segments.get(changed), opens ? 0 : 1, opens ? 1 : 0));
            segments.set(beside, grown(equal, opens ? -1 : 0, opens ? 0 : -1));
        }
    }

    /** A segment with so many atoms more at its start and its end, in both texts. */
    private static Segment grown(Segment segment, int start, int end) {
        return new Segment(
                segment.equal(),
                segment.startA() - start,
                segment.endA() + end,
                segment.startB() - start,
                segment.endB() + end);
    }

    /** The one bracket that has no partner in a text; 0 where there is none, or more than one. */
    private static char lone(List<? extends Token> text) {
        StringBuilder open = new StringBuilder();
        StringBuilder closed = new StringBuilder();
        for (Token atom : text) {
            char c = bracket(atom);
            int pair = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.append(c);
            } else if (pair >= 0 && !open.isEmpty() && open.charAt(open.length() - 1) == OPENING.charAt(pair)) {
                open.setLength(open.length() - 1);
            } else if (pair >= 0) {
                closed.append(c);
            }
        }
        String lone = open.append(closed).toString();
        return lone.length() == 1 ? lone.charAt(0) : 0;
    }

    private static char bracket(Token atom) {
        return atom.isText() && atom.text().length() == 1 ? atom.text().charAt(0) : ' ';
    }
}
