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
            if (!segment.isReplacement()) {
                continue;
            }
            char open = lone(a.subList(segment.startA(), segment.endA()), true);
            if (open != 0
                    && open == lone(b.subList(segment.startB(), segment.endB()), true)
                    && isNext(k, balanced, open)) {
                move(balanced, k, k + 1, 1);
            }
            char close = lone(a.subList(segment.startA(), segment.endA()), false);
            if (close != 0
                    && close == lone(b.subList(segment.startB(), segment.endB()), false)
                    && isLast(k, balanced, close)) {
                move(balanced, k, k - 1, -1);
            }
        }
        return TokenDiff.joined(balanced);
    }

    private boolean isNext(int k, List<Segment> segments, char open) {
        return k + 1 < segments.size()
                && segments.get(k + 1).lengthA() > 0
                && bracket(a.get(segments.get(k + 1).startA())) == CLOSING.charAt(OPENING.indexOf(open));
    }

    private boolean isLast(int k, List<Segment> segments, char close) {
        return k > 0
                && segments.get(k - 1).lengthA() > 0
                && bracket(a.get(segments.get(k - 1).endA() - 1)) == OPENING.charAt(CLOSING.indexOf(close));
    }

    /** Takes one atom of an equal segment into the changed one beside it. */
    private static void move(List<Segment> segments, int changed, int equal, int side) {
        Segment c = segments.get(changed);
        Segment e = segments.get(equal);
        if (side > 0) {
            segments.set(changed, new Segment(false, c.startA(), c.endA() + 1, c.startB(), c.endB() + 1));
            segments.set(equal, new Segment(true, e.startA() + 1, e.endA(), e.startB() + 1, e.endB()));
        } else {
            segments.set(changed, new Segment(false, c.startA() - 1, c.endA(), c.startB() - 1, c.endB()));
            segments.set(equal, new Segment(true, e.startA(), e.endA() - 1, e.startB(), e.endB() - 1));
        }
    }

    /** The one bracket that has no partner in a text; 0 where there is none, or more than one. */
    private static char lone(List<? extends Token> text, boolean opening) {
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
        StringBuilder asked = opening ? open : closed;
        return open.length() + closed.length() == 1 && asked.length() == 1 ? asked.charAt(0) : 0;
    }

    private static char bracket(Token atom) {
        return atom.isText() && atom.text().length() == 1 ? atom.text().charAt(0) : ' ';
    }
}
