package engross.redline.alignment;

import engross.redline.alignment.Part.Kind;

/** How far two parts are the same part in two texts. */
final class Likeness {
    /** Below it, a text is another text. */
    private static final double SAME = 0.34;
    /** The same where there are few others that it could have become. */
    private static final double LIKELY = 0.2;

    /** Where nothing else is there that it could have become. */
    private static final double SOME = 0.1;

    private static final int FEW = 3;

    private Likeness() {}

    /** Whether they may be paired at all: marks can turn the one into the other. */
    static boolean pairable(Part a, Part b) {
        return a.signature == b.signature
                && (a.id.isEmpty() || b.id.isEmpty() || a.id.equals(b.id) || a.hash == b.hash);
    }

    static boolean sameId(Part a, Part b) {
        return !a.id.isEmpty() && a.id.equals(b.id);
    }

    /**
     * What pairing them is worth: the weight of what stays, 0 where they are not to be paired.
     *
     * @param others how many other parts stand between the same neighbours, on both sides together
     */
    static long worth(Part a, Part b, int others) {
        if (!pairable(a, b)) {
            return 0;
        }
        if (a.hash == b.hash) {
            return a.size + 2L;
        }
        double similarity = a.features().similarity(b.features());
        if (sameId(a, b)) {
            return 2L + a.size / 2 + stays(a, b, similarity);
        }
        boolean same = sameFirstCell(a, b) || most(a, b, similarity) >= threshold(a, others);
        if (!same) {
            return 0;
        }
        return 1L
                + (long) (stays(a, b, similarity) * (1 + similarity) / 2)
                + (sameFirstCell(a, b) ? (a.size + b.size) / 4 : 0);
    }

    /** An item whose own paragraph is the same is the same item, whatever came under it. */
    private static double most(Part a, Part b, double similarity) {
        if (!a.is(Kind.ITEM)) {
            return similarity;
        }
        Features first = a.children().get(0).features();
        return Math.max(similarity, first.similarity(b.children().get(0).features()));
    }

    /** The first cell says what a row is about. */
    private static boolean sameFirstCell(Part a, Part b) {
        return a.is(Kind.ROWS)
                && a.children().get(0).size > 0
                && a.children().get(0).hash == b.children().get(0).hash;
    }

    /** About how many characters stay. */
    private static long stays(Part a, Part b, double similarity) {
        return (long) (similarity * (a.size + b.size) / 2);
    }

    private static double threshold(Part a, int others) {
        if (a.is(Kind.DIVISION) || a.is(Kind.TABLE)) {
            return others == 0 ? SOME : LIKELY;
        }
        if (others == 0) {
            return a.is(Kind.ROWS) ? SOME : 0;
        }
        if (a.is(Kind.SEQUENCE) || a.is(Kind.CELL)) {
            return SOME;
        }
        return others <= FEW ? LIKELY : SAME;
    }
}
