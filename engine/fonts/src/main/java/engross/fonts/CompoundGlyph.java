package engross.fonts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs of a face that are drawn as one.
 *
 * @param parts what is drawn, each at its place
 * @param advance from its left edge to that of the next, in font units
 */
public record CompoundGlyph(List<Part> parts, int advance) {
    /** A glyph of the face. @param x from the left edge @param y above the base line, in font units */
    public record Part(int glyph, int x, int y) {
        /** Written out, as {@code hashCode} is: what a record has of itself is put together anew in every process. */
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Part other && glyph == other.glyph && x == other.x && y == other.y;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * glyph + x) + y;
        }
    }

    /** One glyph at its own place. @param advance in font units */
    public static CompoundGlyph of(int glyph, int advance) {
        return new CompoundGlyph(List.of(new Part(glyph, 0, 0)), advance);
    }

    /** Nothing, for a character that is drawn with another. @param advance in font units */
    public static CompoundGlyph blank(int advance) {
        return new CompoundGlyph(List.of(), advance);
    }

    /** The same drawn elsewhere. @param right of its place, in font units @param newAdvance in font units */
    public CompoundGlyph moved(int right, int newAdvance) {
        List<Part> moved = parts.stream()
                .map(part -> new Part(part.glyph, part.x + right, part.y))
                .toList();
        return new CompoundGlyph(moved, newAdvance);
    }

    /** Whether it is one glyph of the face, but for its advance. */
    public boolean isSimple() {
        return parts.size() == 1 && parts.get(0).x == 0 && parts.get(0).y == 0;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CompoundGlyph other && advance == other.advance && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + advance;
    }
}
