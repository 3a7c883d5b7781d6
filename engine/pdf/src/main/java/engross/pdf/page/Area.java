package engross.pdf.page;

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
}
