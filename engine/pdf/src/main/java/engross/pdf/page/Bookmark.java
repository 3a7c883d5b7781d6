package engross.pdf.page;

/** An entry of the outline. @param level from 1, never more than one below the entry before */
public record Bookmark(int level, String title, Destination destination) {}
