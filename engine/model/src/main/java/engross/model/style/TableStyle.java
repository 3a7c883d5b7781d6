package engross.model.style;

import org.jspecify.annotations.Nullable;

/**
 * A table style. Lengths in twips.
 *
 * @param width of the table; 0 for the width of the text
 * @param alignment of a table that is narrower than the text
 * @param before least space between it and a paragraph above
 * @param headerShading colour behind header rows, RGB; null for none
 * @param rowsMaySplit whether a row may be broken over pages
 */
public record TableStyle(
        String id,
        String name,
        int width,
        Alignment alignment,
        int before,
        Borders borders,
        int marginTop,
        int marginBottom,
        int marginStart,
        int marginEnd,
        @Nullable String headerShading,
        boolean rowsMaySplit) {}
