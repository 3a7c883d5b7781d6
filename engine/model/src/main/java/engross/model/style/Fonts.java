package engross.model.style;

import org.jspecify.annotations.Nullable;

/**
 * A family for each kind of script (w:rFonts); null: inherited.
 *
 * @param latin Latin, Greek and Cyrillic (w:ascii, w:hAnsi)
 * @param eastAsian Chinese (w:eastAsia)
 * @param complex Arabic (w:cs)
 */
public record Fonts(
        @Nullable String latin,
        @Nullable String eastAsian,
        @Nullable String complex) {
    public static final Fonts INHERITED = new Fonts(null, null, null);

    Fonts over(Fonts base) {
        return new Fonts(
                latin != null ? latin : base.latin,
                eastAsian != null ? eastAsian : base.eastAsian,
                complex != null ? complex : base.complex);
    }

    /** Whether nothing is said. */
    public boolean isInherited() {
        return latin == null && eastAsian == null && complex == null;
    }
}
