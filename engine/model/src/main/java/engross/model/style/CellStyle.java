package engross.model.style;

import org.jspecify.annotations.Nullable;

/**
 * The look of single cells.
 *
 * @param borders over the table style's
 * @param shading RGB; null for none
 */
public record CellStyle(
        String id, Borders borders, @Nullable String shading, VerticalAlignment verticalAlignment) {
    /** Where the content stands in a cell that is higher. */
    public enum VerticalAlignment {
        TOP,
        CENTER,
        BOTTOM
    }
}
