package engross.redline.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of a replacement what both texts have at its start and end: between words always; inside a word where only a numeral is
 * replaced, or where nothing but two ideographs or more is added or taken away, for then the dictionary saw a word that is none.
 */
final class Tight {
    private final List<? extends Token> a;
    private final List<? extends Token> b;

    Tight(List<? extends Token> a, List<? extends Token> b) {
        this.a = a;
        this.b = b;
    }

    List<Segment> of(List<Segment> segments) {
        List<Segment> tight = new ArrayList<>(segments.size() + 4);
        for (Segment segment : segments) {
            if (segment.isReplacement()) {
                add(segment, tight);
            } else {
                tight.add(segment);
            }
        }
        return TokenDiff.joined(tight);
    }

    private void add(Segment segment, List<Segment> tight) {
        Segment core = core(segment, true);
        Segment inner = core(core, false);
        if (!inner.equals(core) && mayTear(inner)) {
            core = inner;
        }
        tight.add(new Segment(true, segment.startA(), core.startA(), segment.startB(), core.startB()));
        tight.add(core);
        tight.add(new Segment(true, core.endA(), segment.endA(), core.endB(), segment.endB()));
    }

    /** What differs. @param borders whether it must begin and end between words */
    private Segment core(Segment segment, boolean borders) {
        int most = Math.min(segment.lengthA(), segment.lengthB());
        int prefix = 0;
        while (prefix < most && same(segment.startA() + prefix, segment.startB() + prefix)) {
            prefix++;
        }
        while (prefix > 0 && !edge(segment.startA() + prefix, segment.startB() + prefix, borders)) {
            prefix--;
        }
        int suffix = 0;
        while (suffix < most - prefix && same(segment.endA() - suffix - 1, segment.endB() - suffix - 1)) {
            suffix++;
        }
        while (suffix > 0 && !edge(segment.endA() - suffix, segment.endB() - suffix, borders)) {
            suffix--;
        }
        return new Segment(
                false,
                segment.startA() + prefix,
                segment.endA() - suffix,
                segment.startB() + prefix,
                segment.endB() - suffix);
    }

    private boolean same(int i, int j) {
        return a.get(i).key().equals(b.get(j).key());
    }

    private boolean edge(int i, int j, boolean border) {
        int cost = Math.max(
                i < a.size() ? a.get(i).edge() : 0, j < b.size() ? b.get(j).edge() : 0);
        return cost <= (border ? 0 : Token.INSIDE);
    }

    private boolean mayTear(Segment core) {
        List<? extends Token> olds = a.subList(core.startA(), core.endA());
        List<? extends Token> news = b.subList(core.startB(), core.endB());
        if (olds.isEmpty() || news.isEmpty()) {
            return olds.size() + news.size() > 1;
        }
        return olds.stream().allMatch(Tight::isNumeral) && news.stream().allMatch(Tight::isNumeral);
    }

    private static boolean isNumeral(Token atom) {
        int first = atom.isText() ? atom.text().codePointAt(0) : ' ';
        return Scripts.isHanNumeral(first) || Character.isDigit(first);
    }
}
