package engross.model.style;

/**
 * A single rule.
 *
 * @param size in eighths of a point (w:sz of a border); 0 for none
 * @param color RGB as six hexadecimal digits
 */
public record Border(int size, String color) {
    public static final Border NONE = new Border(0, "000000");
}
