package engross.pdf.page;

import engross.model.Picture;
import engross.pdf.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A picture on a page. @param tag null for decoration @param y top edge */
public record PlacedPicture(
        double x,
        double y,
        double width,
        double height,
        Picture picture,
        @Nullable Tag tag) {}
