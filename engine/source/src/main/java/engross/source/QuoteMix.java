package engross.source;

import org.jspecify.annotations.Nullable;

/** Straight and typographic marks of one kind in one document. */
final class QuoteMix {
    private static final String TYPOGRAPHIC = "“”«»„";

    private final Tally straightQuotes = new Tally();
    private final Tally typographicQuotes = new Tally();
    private final Tally straightApostrophes = new Tally();
    private final Tally typographicApostrophes = new Tally();

    /** How often something stands in a document, and where first. */
    private static final class Tally {
        private int count;
        private @Nullable ReadText text;
        private int index;

        void add(ReadText where, int at) {
            if (count++ == 0) {
                text = where;
                index = at;
            }
        }
    }

    void add(ReadText text) {
        String current = text.current();
        for (int i = 0; i < current.length(); i++) {
            char c = current.charAt(i);
            if (c == '"') {
                straightQuotes.add(text, i);
            } else if (c == '\'' && isApostrophe(current, i)) {
                straightApostrophes.add(text, i);
            } else if (c == '\u2019' && isApostrophe(current, i)) {
                typographicApostrophes.add(text, i);
            } else if (c >= 0xAB && c < 0x2020 && TYPOGRAPHIC.indexOf(c) >= 0) {
                typographicQuotes.add(text, i);
            }
        }
    }

    private static boolean isApostrophe(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Letters.isLatin(text.charAt(i - 1))
                && Letters.isLatin(text.charAt(i + 1));
    }

    void report(Faults faults) {
        report(faults, straightQuotes, typographicQuotes, "quotation marks");
        report(faults, straightApostrophes, typographicApostrophes, "apostrophes");
    }

    private static void report(Faults faults, Tally straight, Tally typographic, String what) {
        boolean fewStraight = straight.count <= typographic.count;
        Tally rare = fewStraight ? straight : typographic;
        if (rare.text == null) {
            return;
        }
        faults.add(
                StyleRules.MIXED_QUOTES,
                rare.text.placeOf(rare.index),
                "straight and typographic " + what + " are mixed: " + straight.count + " and " + typographic.count,
                "make all of them " + (fewStraight ? "typographic" : "straight"));
    }
}
