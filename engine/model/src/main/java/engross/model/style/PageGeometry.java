package engross.model.style;

/** The page, in twips. @param header distance of the header from the paper's top; {@code footer} likewise from the bottom */
public record PageGeometry(
        int width, int height, int top, int bottom, int left, int right, int header, int footer, int defaultTab) {
    /** The width between the margins. */
    public int textWidth() {
        return width - left - right;
    }
}
