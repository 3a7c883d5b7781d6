package engross.model;

import org.jspecify.annotations.Nullable;

/**
 * Direct formatting of a run. Everything else about its look is its paragraph's style's.
 *
 * @param bold w:b
 * @param italic w:i
 * @param position raised or lowered (w:vertAlign)
 * @param style the id of a character style; empty for none
 */
public record Format(boolean bold, boolean italic, Position position, String style) {
    public static final Format PLAIN = new Format(false, false, Position.BASELINE, "");
    public static final Format BOLD = new Format(true, false, Position.BASELINE, "");
    public static final Format ITALIC = new Format(false, true, Position.BASELINE, "");

    /** Where a run stands against the base line. */
    public enum Position {
        BASELINE,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    public static Format styled(String style) {
        return new Format(false, false, Position.BASELINE, style);
    }

    public Format withBold() {
        return new Format(true, italic, position, style);
    }

    public Format withItalic() {
        return new Format(bold, true, position, style);
    }

    public Format withPosition(Position newPosition) {
        return new Format(bold, italic, newPosition, style);
    }

    public Format withStyle(String newStyle) {
        return new Format(bold, italic, position, newStyle);
    }

    /** Written out, as {@code hashCode} is: what a record has of itself is put together anew in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Format other
                && bold == other.bold
                && italic == other.italic
                && position == other.position
                && style.equals(other.style);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * style.hashCode() + position.name().hashCode()) + (bold ? 1 : 0) + (italic ? 2 : 0);
    }
}
