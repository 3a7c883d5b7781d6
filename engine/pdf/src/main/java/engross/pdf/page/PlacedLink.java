package engross.pdf.page;

import engross.pdf.tags.Tag;

/**
 * A place to click.
 *
 * @param target an absolute URI, or {@code #} and the name of a {@link Destination}
 * @param contents what is said about it to who does not see it
 */
public record PlacedLink(double x, double y, double width, double height, String target, String contents, Tag tag) {}
