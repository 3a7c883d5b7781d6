package engross.pdf.text;

import engross.fonts.Typeface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run is set.
 *
 * @param latin for Latin, Greek and Cyrillic; null where its font file is not there, likewise the others
 * @param eastAsian for Chinese
 * @param complex for Arabic
 * @param fallback what is asked when none of the three has a character
 * @param size in points
 * @param complexSize in points, of Arabic
 * @param color RGB
 * @param raise above the base line in points
 * @param underlined by its style
 * @param caps whether small letters are shown as capitals
 */
public record TextStyle(
        @Nullable Typeface latin,
        @Nullable Typeface eastAsian,
        @Nullable Typeface complex,
        List<Typeface> fallback,
        double size,
        double complexSize,
        int color,
        double raise,
        boolean underlined,
        boolean caps) {}
