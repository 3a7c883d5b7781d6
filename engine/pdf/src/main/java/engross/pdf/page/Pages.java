package engross.pdf.page;

import engross.pdf.tags.Tag;
import java.util.List;
import java.util.Map;

/**
 * A laid out document.
 *
 * @param width of the paper in points
 * @param height of the paper in points
 * @param structure the root of the structure tree; drawing adds the marks
 * @param destinations by name
 */
public record Pages(
        double width,
        double height,
        List<Page> pages,
        Tag structure,
        List<Bookmark> bookmarks,
        Map<String, Destination> destinations) {}
