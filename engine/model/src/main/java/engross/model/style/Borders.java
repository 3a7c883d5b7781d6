package engross.model.style;

import org.jspecify.annotations.Nullable;

/** Rules around and inside something; null: none is said. START is left in left-to-right text. */
public record Borders(
        @Nullable Border top,
        @Nullable Border bottom,
        @Nullable Border start,
        @Nullable Border end,
        @Nullable Border insideHorizontal,
        @Nullable Border insideVertical) {
    public static final Borders NONE = new Borders(null, null, null, null, null, null);

    /** Whether nothing is said. */
    public boolean isNone() {
        return top == null
                && bottom == null
                && start == null
                && end == null
                && insideHorizontal == null
                && insideVertical == null;
    }
}
