package engross.fonts;

/**
 * What a house's family name comes to: a face and how it is set.
 *
 * @param scale part of the asked size that it is set at
 * @param slant how far the upright face leans to the right, as a part of the height; 0 for none
 */
public record Typeface(Face face, double scale, double slant) {}
