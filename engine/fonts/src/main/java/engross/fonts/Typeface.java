package engross.fonts;

import org.jspecify.annotations.Nullable;

/**
 * What a house's family name comes to: a face and how it is set.
 *
 * @param scale part of the asked size that it is set at
 * @param slant how far the upright face leans to the right, as a part of the height; 0 for none
 */
public record Typeface(Face face, double scale, double slant) {

    /** Written out, as {@code hashCode} is: what a record has of itself is put together anew in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Typeface other
                && face.equals(other.face)
                && scale == other.scale
                && slant == other.slant;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * face.hashCode() + Double.hashCode(scale)) + Double.hashCode(slant);
    }
}
