package engross.pdf.layout;

import engross.pdf.tags.Tag;
import engross.pdf.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a run of text when it is placed.
 *
 * @param target where a link leads; null for none
 * @param contents what is said of the link
 * @param link the element of the link
 * @param note a note whose mark this is
 * @param name a destination at this place; empty for none
 * @param image a picture instead of text
 * @param comments whose text begins here
 * @param commented whether a comment speaks of it
 */
record Anchor(
        @Nullable String target,
        String contents,
        @Nullable Tag link,
        @Nullable NoteLayout note,
        String name,
        @Nullable PlacedImage image,
        List<CommentAnchor> comments,
        boolean commented)
        implements Span.Attached {

    /** A comment and the element of its icon. */
    record CommentAnchor(int number, engross.model.Comment comment, Tag tag) {}

    @Override
    public boolean isNoteMark() {
        return note != null;
    }

    @Override
    public double width() {
        return image == null ? 0 : image.width();
    }

    @Override
    public double height() {
        return image == null ? 0 : image.height();
    }
}
