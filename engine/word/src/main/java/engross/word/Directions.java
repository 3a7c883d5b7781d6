package engross.word;

import engross.model.Inline;
import engross.model.SymbolText;
import java.text.Bidi;
import java.util.List;

/**
 * Which way each stretch of a paragraph runs (Unicode Bidirectional Algorithm, UAX 9). Word asks for a run of its own for each
 * (w:rtl, ECMA-376 Part 1, 17.3.2.30): a symbol, a Latin word or a number in Arabic text is a run from left to right.
 */
final class Directions {
    private final Bidi levels;
    private int run;

    private Directions(Bidi levels) {
        this.levels = levels;
    }

    /** Whether any text of the inlines runs from right to left. */
    static boolean needed(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if ((inline instanceof Inline.Text text && mayRunLeft(text.text()))
                    || (inline instanceof Inline.Link link && needed(link.content()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayRunLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && (c <= 0x8FF || (c >= 0xFB1D && c <= 0xFEFC) || c == 0xD802 || c == 0xD83A)) {
                return true;
            }
        }
        return false;
    }

    /** @param text the paragraph's text as {@link ParagraphText} gives it */
    static Directions of(String text, boolean rightToLeft) {
        String read = new String(SymbolText.forDirections(text));
        return new Directions(
                new Bidi(read, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT));
    }

    /** Where the stretch ends that the character at an offset belongs to. Offsets are asked for in ascending order. */
    int limit(int offset) {
        while (run < levels.getRunCount() - 1 && levels.getRunLimit(run) <= offset) {
            run++;
        }
        return levels.getRunLimit(run);
    }

    /** Whether the stretch found by {@link #limit} last runs from right to left. */
    boolean isRightToLeft() {
        return levels.getRunLevel(run) % 2 != 0;
    }
}
