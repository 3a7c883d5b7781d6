package engross.model.style;

/**
 * The distance of lines (w:spacing/@w:line, ECMA-376 Part 1, 17.3.1.33).
 *
 * @param rule what the value means
 * @param value in 240ths of a line for AUTO, else in twips
 */
public record LineSpacing(Rule rule, int value) {
    /** What the value means. */
    public enum Rule {
        AUTO,
        EXACT,
        AT_LEAST
    }
}
