package engross.redline.alignment;

import engross.redline.alignment.Part.Kind;
import java.util.List;

/** Finds the pieces that a paragraph or item was cut into, or that were joined to one. Used once. */
final class Pieces {
    /** How much of a part must be in the other one's rest for it to be a piece of that. */
    private static final double PIECE = 0.5;
    /** The same for a piece behind parts that are none, and how much of the rest it must be. */
    private static final double DISTANT = 0.7;
    /** Nobody puts more between two pieces of one paragraph. */
    private static final int BETWEEN = 5;
    /** Shorter rests are found anywhere by chance. */
    private static final int SHORTEST = 20;

    private final Part whole;
    private final Part piece;
    private Features rest;

    /** @param piece what the whole is paired with */
    Pieces(Part whole, Part piece) {
        this.whole = whole;
        this.piece = piece;
        this.rest = first(whole).features().without(first(piece).features());
    }

    /**
     * How many parts, from the one beside the piece on, belong to the whole: up to its last piece.
     *
     * @param parts those on one side of the piece, in their order
     * @param forward whether they follow the piece
     */
    int in(List<? extends Part> parts, boolean forward) {
        int found = 0;
        Part last = piece;
        for (int i = 0; i < parts.size() && i <= found + BETWEEN; i++) {
            Part next = parts.get(forward ? i : parts.size() - 1 - i);
            if (!(forward ? joins(last, next) : joins(next, last))) {
                break;
            }
            Features text = first(next).features();
            if (isPiece(text, i == found)) {
                rest = rest.without(text);
                found = i + 1;
            }
            last = next;
        }
        return found;
    }

    private boolean isPiece(Features text, boolean beside) {
        int common = text.weight() == 0 ? 0 : text.common(rest);
        return beside
                ? common > 0 && common >= PIECE * text.weight()
                : rest.weight() >= SHORTEST && common >= DISTANT * Math.max(text.weight(), rest.weight());
    }

    /** Whether the end of one can be taken away to join it with the next: nothing stands between them, and both are of one kind. */
    private boolean joins(Part first, Part second) {
        boolean bare = first.is(Kind.PARAGRAPH) || first.children().size() == 1;
        return bare
                && first.kind == second.kind
                && first.kind == whole.kind
                && first(first).signature == first(whole).signature
                && first(second).signature == first(whole).signature;
    }

    private static Part first(Part node) {
        return node.is(Kind.ITEM) ? node.children().get(0) : node;
    }
}
