package engross.pdf.page;

/** Where a link or a bookmark leads. @param page from 0 @param y from the top of the page */
public record Destination(int page, double y) {}
