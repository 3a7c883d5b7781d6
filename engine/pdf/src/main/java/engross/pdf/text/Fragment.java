package engross.pdf.text;

/**
 * Part of a chunk in a line. Fragments stand in a line from left to right.
 *
 * @param start of the first character
 * @param end behind the last one
 * @param x from the left edge of the column, in points
 * @param width with what justification adds, in points
 */
public record Fragment(Chunk chunk, int start, int end, double x, double width) {}
