package engross.cli;

import engross.revisions.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader sees as one change of a Word file.
 *
 * @param revisions that it is made of, one at least
 */
record TrackedChange(List<Revision> revisions) {
    /** In the order in which they begin. */
    static List<TrackedChange> of(List<Revision> revisions) {
        Map<Integer, List<Revision>> changes = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            changes.computeIfAbsent(revision.change(), number -> new ArrayList<>())
                    .add(revision);
        }
        return changes.values().stream()
                .map(change -> new TrackedChange(List.copyOf(change)))
                .toList();
    }

    /** The revision that it is named by. */
    Revision first() {
        return revisions.get(0);
    }

    /** As {@code --ids} takes them: {@code 3-5,9}. */
    String numbers() {
        StringBuilder numbers = new StringBuilder();
        int start = 0;
        while (start < revisions.size()) {
            int end = start;
            while (end + 1 < revisions.size() && number(end + 1) == number(end) + 1) {
                end++;
            }
            numbers.append(numbers.isEmpty() ? "" : ",").append(number(start));
            if (end > start) {
                numbers.append('-').append(number(end));
            }
            start = end + 1;
        }
        return numbers.toString();
    }

    private int number(int index) {
        return revisions.get(index).number();
    }

    /** Where its text is: behind the paragraph whose end carries it, where one typed there. */
    Revision place() {
        return first().kind().isParagraphEnd() && revisions.size() > 1 ? revisions.get(1) : first();
    }

    /** The text of a paragraph is in the other revisions; what is said of its end alone, and of a row, is what it ends. */
    String text() {
        if (!first().kind().isParagraphEnd() || revisions.size() == 1) {
            return first().text();
        }
        return revisions.stream()
                .skip(1)
                .map(Revision::text)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
