package engross.source;

import java.util.EnumMap;
import java.util.Map;

/** Where the marks of one text are closed: the text is searched once for each kind, however many marks are not closed. */
final class MarkClosings {
    private final String text;
    private final Map<Mark, Integer> next = new EnumMap<>(Mark.class);

    MarkClosings(String text) {
        this.text = text;
    }

    /** The offset of the first closing of a mark at or after {@code from} that ends before {@code to}, or -1. To be asked forwards. */
    int find(Mark mark, int from, int to) {
        int found = next.getOrDefault(mark, -1);
        if (found < from) {
            int closing = text.indexOf(mark.closing(), from);
            found = closing < 0 ? Integer.MAX_VALUE : closing;
            next.put(mark, found);
        }
        return found <= to - 3 ? found : -1;
    }
}
