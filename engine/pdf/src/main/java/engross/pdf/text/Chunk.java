package engross.pdf.text;

import engross.fonts.ShapedWord;
import engross.fonts.Typeface;
import org.jspecify.annotations.Nullable;

/** Characters of one span, face and direction; a joined word is one of its own. */
public final class Chunk {
    final int start;
    final int end;
    final Span span;
    final @Nullable Typeface typeface;
    final double size;
    final byte level;
    final @Nullable ShapedWord shaped;
    private final boolean fullWidth;

    Chunk(
            int start,
            int end,
            Span span,
            @Nullable Typeface typeface,
            double size,
            byte level,
            @Nullable ShapedWord shaped) {
        this.start = start;
        this.end = end;
        this.span = span;
        this.typeface = typeface;
        this.size = size;
        this.level = level;
        this.shaped = shaped;
        TextStyle style = span.style();
        fullWidth = typeface != null && typeface.equals(style.eastAsian()) && !typeface.equals(style.latin());
    }

    Chunk part(int newStart, int newEnd) {
        return new Chunk(newStart, newEnd, span, typeface, size, level, null);
    }

    Chunk with(ShapedWord word) {
        return new Chunk(start, end, span, typeface, size, level, word);
    }

    /** Whether its characters are those of a Chinese text, which is stretched between characters. */
    public boolean isFullWidth() {
        return fullWidth;
    }

    /** Whether it runs from right to left. */
    public boolean isRightToLeft() {
        return (level & 1) == 1;
    }

    /** Whether it runs from left to right in a paragraph from right to left. */
    public boolean isEmbedded() {
        return level > 0 && !isRightToLeft();
    }

    /** The face; null for tabs, line breaks and objects. */
    public @Nullable Typeface typeface() {
        return typeface;
    }

    /** The size that it is set at, in points. */
    public double size() {
        return size;
    }

    /** The glyphs of a joined word; null where each character has its own. */
    public @Nullable ShapedWord shaped() {
        return shaped;
    }

    /** RGB. */
    public int color() {
        return span.color();
    }

    public Span span() {
        return span;
    }
}
