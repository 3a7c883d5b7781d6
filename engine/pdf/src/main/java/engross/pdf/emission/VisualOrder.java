package engross.pdf.emission;

import engross.pdf.text.Chunk;
import engross.pdf.text.Fragment;
import java.util.List;
import java.util.Objects;

/** How the fragments of a line, which stand from left to right, are read. */
final class VisualOrder {
    private VisualOrder() {}

    /** Whether they are read in another order than from left to right. */
    static boolean isReordered(List<Fragment> fragments) {
        for (int i = 1; i < fragments.size(); i++) {
            if (fragments.get(i).start() < fragments.get(i - 1).start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the end of a line stands leftmost. */
    static boolean endsLeft(List<Fragment> fragments) {
        return fragments.get(fragments.size() - 1).start() < fragments.get(0).start();
    }

    /** Where the fragments end that are shown as one: those of one direction, look and element. */
    static int stretch(List<Fragment> fragments, int from) {
        Fragment first = fragments.get(from);
        boolean reversed = first.chunk().isRightToLeft();
        int to = from + 1;
        while (to < fragments.size()) {
            Fragment last = fragments.get(to - 1);
            Fragment next = fragments.get(to);
            boolean goesOn = reversed ? next.end() == last.start() : next.start() == last.end();
            if (!goesOn || !isAlike(first.chunk(), next.chunk())) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean isAlike(Chunk chunk, Chunk next) {
        return chunk.isRightToLeft() == next.isRightToLeft()
                && chunk.span().tag() == next.span().tag()
                && (!chunk.isRightToLeft()
                        || (Objects.equals(chunk.typeface(), next.typeface())
                                && chunk.size() == next.size()
                                && chunk.color() == next.color()
                                && chunk.span().style().raise()
                                        == next.span().style().raise()));
    }
}
