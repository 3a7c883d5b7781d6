package engross.pdf.text;

import java.util.List;

/**
 * A line of a paragraph. Points.
 *
 * @param fragments from left to right
 * @param height from one line's top to the next's
 * @param baseline from the line's top
 * @param spaceGap what justification adds to a space
 * @param fullGap what it adds behind a character of full width
 * @param softEnd whether a space was left out at the end, which an extractor needs to keep words apart
 * @param width of what is drawn, without spaces at the end
 */
public record Line(
        ShapedText text,
        int start,
        int end,
        List<Fragment> fragments,
        double height,
        double baseline,
        double spaceGap,
        double fullGap,
        boolean softEnd,
        double width) {}
