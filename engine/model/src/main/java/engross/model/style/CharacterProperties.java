package engross.model.style;

import org.jspecify.annotations.Nullable;

/**
 * What a style says of characters; null: inherited.
 *
 * @param size in half-points (w:sz)
 * @param complexSize of complex scripts, in half-points (w:szCs)
 * @param color RGB as six hexadecimal digits
 * @param raise above the base line in half-points (w:position)
 */
public record CharacterProperties(
        Fonts fonts,
        @Nullable Integer size,
        @Nullable Integer complexSize,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean caps,
        @Nullable Boolean underline,
        @Nullable String color,
        @Nullable Integer raise) {
    public static final CharacterProperties INHERITED =
            new CharacterProperties(Fonts.INHERITED, null, null, null, null, null, null, null, null);

    /** These properties, and the base's where these are silent. */
    public CharacterProperties over(CharacterProperties base) {
        return new CharacterProperties(
                fonts.over(base.fonts),
                size != null ? size : base.size,
                complexSize != null ? complexSize : base.complexSize,
                bold != null ? bold : base.bold,
                italic != null ? italic : base.italic,
                caps != null ? caps : base.caps,
                underline != null ? underline : base.underline,
                color != null ? color : base.color,
                raise != null ? raise : base.raise);
    }

    /** Whether nothing is said. */
    public boolean isInherited() {
        boolean sized = size != null || complexSize != null || raise != null;
        boolean drawn = bold != null || italic != null || caps != null || underline != null || color != null;
        return fonts.isInherited() && !sized && !drawn;
    }
}
