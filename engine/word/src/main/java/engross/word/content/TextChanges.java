package engross.word.content;

import engross.word.content.WordText.Kind;
import engross.word.content.WordText.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines of a text are not as they were, by their fingerprints. */
public final class TextChanges {
    /** A table of lines larger than this is not gone through: then all lines between are said to be other ones. */
    private static final long LARGEST = 16_000_000;

    private final List<Integer> was;
    private final List<Integer> is;
    private final List<Line> lines;
    private final List<Change> changes = new ArrayList<>();

    /** What happened to a line. */
    public enum What {
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A line that is not as it was.
     *
     * @param paragraph its number among the paragraphs of the text, from 1; of one that is gone, the number of the one before
     * @param line as it is now; of one that is gone, the one before, null where it was the first
     */
    public record Change(What what, int paragraph, @Nullable Line line) {}

    private TextChanges(List<Integer> was, WordText text) {
        this.was = was;
        this.is = Fingerprints.fingerprints(text);
        this.lines = text.lines();
    }

    /** The changes of a text against what it was, in its order. */
    public static List<Change> of(List<Integer> was, WordText text) {
        TextChanges changes = new TextChanges(was, text);
        changes.find();
        return changes.changes;
    }

    private void find() {
        int start = 0;
        while (start < was.size() && start < is.size() && was.get(start).equals(is.get(start))) {
            start++;
        }
        int oldEnd = was.size();
        int newEnd = is.size();
        while (oldEnd > start && newEnd > start && was.get(oldEnd - 1).equals(is.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        if ((long) (oldEnd - start + 1) * (newEnd - start + 1) > LARGEST) {
            gap(start, oldEnd, start, newEnd);
        } else {
            between(start, oldEnd, newEnd);
        }
    }

    /** Along a longest common subsequence. */
    private void between(int start, int oldEnd, int newEnd) {
        int rows = oldEnd - start;
        int columns = newEnd - start;
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = same(start + i, start + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int oldGap = 0;
        int newGap = 0;
        while (i < rows && j < columns) {
            if (same(start + i, start + j)) {
                gap(start + oldGap, start + i, start + newGap, start + j);
                oldGap = ++i;
                newGap = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        gap(start + oldGap, oldEnd, start + newGap, newEnd);
    }

    private boolean same(int old, int now) {
        return was.get(old).equals(is.get(now));
    }

    /** Lines of which none is as it was: changed ones as far as both texts have some, then those that came or went. */
    private void gap(int oldFrom, int oldTo, int newFrom, int newTo) {
        int both = Math.min(oldTo - oldFrom, newTo - newFrom);
        for (int i = 0; i < newTo - newFrom; i++) {
            changes.add(change(i < both ? What.CHANGED : What.ADDED, newFrom + i));
        }
        for (int i = both; i < oldTo - oldFrom; i++) {
            changes.add(change(What.REMOVED, newTo - 1));
        }
    }

    private Change change(What what, int at) {
        int paragraph = 0;
        for (int i = 0; i <= at; i++) {
            paragraph += lines.get(i).kind() == Kind.PARAGRAPH ? 1 : 0;
        }
        return new Change(what, paragraph, at < 0 ? null : lines.get(at));
    }
}
