package engross.house;

import java.util.List;

/**
 * How a house shows changes.
 *
 * @param takenAsRevised roles of divisions that a redline takes as revised, without marks
 * @param numbering what becomes of the numbers of provisions
 * @param moves whether moved text is written as a move; else it is deleted and inserted
 */
public record RedlineStyle(List<String> takenAsRevised, Numbering numbering, boolean moves) {
    public RedlineStyle {
        takenAsRevised = List.copyOf(takenAsRevised);
    }

    /** What becomes of the numbers of provisions when others come or go. */
    public enum Numbering {
        /** They follow their place; the old number is deleted and the new one inserted. */
        FINAL,
        /** They stay; what is new gets the number before it with <em>bis</em>, <em>ter</em> and so on. */
        FREEZE,
        /** They stay, and the number that they will have stands behind in square brackets. */
        BOTH
    }
}
