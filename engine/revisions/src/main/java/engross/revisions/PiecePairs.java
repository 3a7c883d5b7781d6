package engross.revisions;

import engross.revisions.xml.Text;
import java.util.ArrayList;
import java.util.List;

/** Pairs how a token is written in the old document with how it is in the new one: words may be cut into runs at other places. */
final class PiecePairs {
    /** The same characters, or the same object, in both documents; an anchor is its own partner. */
    record Pair(Piece old, Piece now) {}

    private PiecePairs() {}

    /** The pieces of the new token in order, cut where the old one is cut too. */
    static List<Pair> of(WordToken old, WordToken now) {
        List<Piece> olds =
                old.pieces().stream().filter(piece -> !piece.isAnchor()).toList();
        return now.isText() ? ofWord(olds, now.pieces()) : ofObject(olds, now.pieces());
    }

    private static List<Pair> ofObject(List<Piece> olds, List<Piece> news) {
        boolean parallel =
                olds.size() == news.stream().filter(piece -> !piece.isAnchor()).count();
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Piece piece : news) {
            boolean paired = parallel && !piece.isAnchor();
            pairs.add(new Pair(paired ? olds.get(next++) : piece, piece));
        }
        return pairs;
    }

    private static List<Pair> ofWord(List<Piece> olds, List<Piece> news) {
        List<Pair> pairs = new ArrayList<>();
        int old = 0;
        int taken = 0;
        for (Piece piece : news) {
            if (!(piece.node() instanceof Text text)) {
                pairs.add(new Pair(piece, piece));
                continue;
            }
            int at = 0;
            while (at < text.value().length()) {
                Piece before = olds.get(old);
                int length = length(before) - taken;
                int next = Math.min(text.value().length(), at + length);
                boolean whole = at == 0 && next == text.value().length();
                pairs.add(new Pair(
                        before,
                        whole
                                ? piece
                                : new Piece(piece.run(), new Text(text.value().substring(at, next)))));
                taken += next - at;
                if (taken == length(before)) {
                    old++;
                    taken = 0;
                }
                at = next;
            }
        }
        return pairs;
    }

    private static int length(Piece piece) {
        return piece.node() instanceof Text text ? text.value().length() : 0;
    }
}
