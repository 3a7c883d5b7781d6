package engross.pdf.layout;

import engross.model.Inline;

/** A picture at the size that it is shown at, in points. @param picture key in the document's pictures */
record PlacedImage(String picture, double width, double height) {
    /** At the size that the text gives, or smaller where it is wider or higher than there is room. */
    static PlacedImage of(Inline.Image image, double mostWidth, double mostHeight) {
        double width = Units.points(image.width());
        double height = Units.points(image.height());
        double scale = Math.min(1, Math.min(mostWidth / Math.max(width, 1), mostHeight / Math.max(height, 1)));
        return new PlacedImage(image.picture(), width * scale, height * scale);
    }
}
