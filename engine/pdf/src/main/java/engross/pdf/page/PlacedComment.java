package engross.pdf.page;

import engross.pdf.tags.Tag;

/** A note in the margin that a reader opens. @param y top edge @param date ISO 8601; may be empty */
public record PlacedComment(double x, double y, int number, String author, String date, String text, Tag tag) {}
