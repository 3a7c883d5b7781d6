package engross.pdf.text;

import java.util.BitSet;
import java.util.List;

/** A paragraph with its glyphs, before it is broken into lines. Arrays go by character. */
public final class ShapedText {
    final char[] text;
    /** Glyphs of the characters that are not part of joined words. */
    final char[] glyphs;
    /** In points; 0 for tabs, which a line decides, and for all but the first character of a joined letter. */
    final float[] advances;

    final List<Chunk> chunks;
    final boolean leftToRight;
    final BitSet leaders = new BitSet(0);
    /** Characters behind which justification may add room. */
    final BitSet elastic;
    /** Characters whose advance has room before another script in it. */
    final BitSet spaced;

    ShapedText(
            char[] text,
            char[] glyphs,
            float[] advances,
            List<Chunk> chunks,
            BitSet elastic,
            BitSet spaced,
            boolean leftToRight) {
        this.text = text;
        this.glyphs = glyphs;
        this.advances = advances;
        this.chunks = chunks;
        this.elastic = elastic;
        this.spaced = spaced;
        this.leftToRight = leftToRight;
    }

    /** Whether dots fill the gap of a tab. */
    public boolean hasLeader(int index) {
        return leaders.get(index);
    }

    public char character(int index) {
        return text[index];
    }

    /** Whether a character is a closing mark that may give up its right half, and not part of a joined word. */
    boolean givesUpHalf(int index) {
        return glyphs[index] != 0 && Scripts.isClosingFullWidth(text[index]);
    }

    /** The code point that begins at a character. */
    public int codePoint(int index) {
        return Character.codePointAt(text, index);
    }

    /** The code point that ends before a character. */
    public int codePointBefore(int index) {
        return Character.codePointBefore(text, index);
    }

    /** What a character takes in the line before it is justified, in points. */
    public double advance(int index) {
        return advances[index];
    }

    public int glyph(int index) {
        return glyphs[index];
    }
}
