package engross.numbering;

import java.util.List;

/**
 * What becomes of the numbers of provisions when others come or go.
 *
 * @param mode whether they follow their place
 * @param suffixes what stands behind the number of a provision that was inserted behind the one with this number, in order: bis, ter …
 */
public record Renumbering(Mode mode, List<String> suffixes) {
    /** Numbers follow their place. */
    public static final Renumbering FINAL = new Renumbering(Mode.FINAL, List.of());

    public Renumbering {
        suffixes = List.copyOf(suffixes);
        if (suffixes.isEmpty() && mode != Mode.FINAL) {
            throw new IllegalArgumentException("frozen numbers need suffixes");
        }
    }

    /** What becomes of them. */
    public enum Mode {
        /** They follow their place. */
        FINAL,
        /** They stay; new provisions get the number before them with a suffix. */
        FREEZE,
        /** As FREEZE, with the number that follows from the place behind in square brackets. */
        BOTH
    }

    boolean isFrozen() {
        return mode != Mode.FINAL;
    }

    /** The n-th suffix, n from 1; more than there are words for are counted. */
    String suffix(int n) {
        int last = suffixes.size();
        return n <= last ? suffixes.get(n - 1) : suffixes.get(last - 1) + " " + (n - last + 1);
    }
}
