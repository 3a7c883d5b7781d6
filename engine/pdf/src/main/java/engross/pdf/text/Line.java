package engross.pdf.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a paragraph. Points.
 *
 * @param fragments from left to right
 * @param height from one line's top to the next's
 * @param baseline from the line's top
 * @param spaceGap what justification adds to a space
 * @param fullGap what it adds behind a character of full width
 * @param leftOut the space that was left out at the end, or the line break: it keeps words apart when they are read back; null for
 *     none
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
        @Nullable Chunk leftOut,
        double width) {}
