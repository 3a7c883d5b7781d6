package engross.model.style;

/**
 * A tab stop.
 *
 * @param position in twips from the start margin
 * @param leader whether dots fill the gap
 */
public record TabStop(int position, Kind kind, boolean leader) {
    /** How text is set at the stop. */
    public enum Kind {
        START,
        CENTER,
        END
    }
}
