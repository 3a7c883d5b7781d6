package engross.pdf.emission;

import engross.fonts.Glyphs;
import engross.pdf.text.Fragment;
import engross.pdf.text.ShapedText;

/** Which characters each glyph of a joined word stands for, so that every character is read back once. */
final class Clusters {
    /** Stands for nothing, for a glyph more than there are characters. */
    private static final String JOINER = "\u200D";

    private Clusters() {}

    /**
     * The characters of a glyph in logical order. Where glyphs share characters, as a letter and its vowel sign do, each has one of
     * them and the last has the rest.
     */
    static String text(ShapedText text, Fragment fragment, Glyphs word, int index) {
        int first = word.characters()[index];
        int end = end(word, first, fragment.end() - fragment.start());
        boolean reversed = fragment.chunk().isRightToLeft();
        int before = 0;
        int sharing = 0;
        for (int i = 0; i < word.characters().length; i++) {
            if (word.characters()[i] == first) {
                sharing++;
                before += (reversed ? i > index : i < index) ? 1 : 0;
            }
        }
        StringBuilder shown = new StringBuilder();
        for (int i = fragment.start() + first; i < fragment.start() + end; i++) {
            if (Character.getType(text.character(i)) != Character.FORMAT) {
                shown.append(text.character(i));
            }
        }
        if (before >= shown.length()) {
            return JOINER;
        }
        return before == sharing - 1 ? shown.substring(before) : shown.substring(before, before + 1);
    }

    /** Where the characters end that a glyph shows: at the next character that has a glyph of its own. */
    private static int end(Glyphs word, int first, int length) {
        int end = length;
        for (int other : word.characters()) {
            if (other > first && other < end) {
                end = other;
            }
        }
        return end;
    }
}
