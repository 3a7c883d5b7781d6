package engross.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * A filled rectangle.
 *
 * @param x left edge
 * @param y top edge
 * @param color RGB
 * @param dots whether it is drawn as a row of dots
 */
public record Area(double x, double y, double width, double height, int color, boolean dots) {
    public static Area of(double x, double y, double width, double height, int color) {
        return new Area(x, y, width, height, color, false);
    }

    /** Written out, as {@code hashCode} is: what a record has of itself is put together anew in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Area other
                && x == other.x
                && y == other.y
                && width == other.width
                && height == other.height
                && color == other.color
                && dots == other.dots;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(x) + Double.hashCode(y))
                + Double.hashCode(width)
                + Double.hashCode(height)
                + color;
    }
}
