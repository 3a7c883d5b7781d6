package engross.redline;

import engross.redline.Overlay.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Changed words of a paragraph, from one character that all redlines leave to the next: who changes the same words in different ways, and in
 * which order.
 *
 * @param start position of the first character of the base
 * @param end behind the last one: the gap there is of this stretch, too
 * @param order the positions of the redlines in the order in which they stand here
 * @param conflicted the positions of those that change what another one changes otherwise
 */
record Stretch(int start, int end, List<Integer> order, List<Integer> conflicted) {

    static Stretch from(int start, List<Overlay> overlays, ProceduralOrder order) {
        int end = start;
        int length = overlays.get(0).length();
        while (end < length && isDeleted(end, overlays)) {
            end++;
        }
        int last = end;
        List<Integer> acting = IntStream.range(0, overlays.size())
                .filter(i -> acts(overlays.get(i), start, last))
                .boxed()
                .toList();
        List<Integer> conflicted = new ArrayList<>();
        for (int position : acting) {
            Overlay overlay = overlays.get(position);
            if (acting.stream()
                    .anyMatch(other -> other != position && clash(overlay, overlays.get(other), start, last))) {
                conflicted.add(position);
            }
        }
        List<Integer> ordered = acting.size() < 2
                ? IntStream.range(0, overlays.size()).boxed().toList()
                : order.of(overlays.size(), position -> distance(overlays.get(position), start, last));
        return new Stretch(start, end, ordered, conflicted);
    }

    private static boolean isDeleted(int position, List<Overlay> overlays) {
        for (Overlay overlay : overlays) {
            if (overlay.isDeleted(position)) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(Overlay overlay, int start, int end) {
        for (int i = start; i <= end; i++) {
            if (overlay.inserts(i) || (i < end && overlay.isDeleted(i))) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Overlay overlay, int start, int end) {
        int characters = 0;
        for (int i = start; i <= end; i++) {
            characters += visible(overlay.gap(i)).size() + (i < end && overlay.isDeleted(i) ? 1 : 0);
        }
        return characters;
    }

    /** Whether two change the same words in different ways. */
    private static boolean clash(Overlay first, Overlay second, int start, int end) {
        boolean different = false;
        boolean touch = false;
        for (int i = start; i <= end; i++) {
            boolean both = first.inserts(i) && second.inserts(i);
            different |= (first.inserts(i) || second.inserts(i)) && !same(first.gap(i), second.gap(i));
            touch |= both || isInside(first, second, i, start, end) || isInside(second, first, i, start, end);
            touch |= i < end && first.isDeleted(i) && second.isDeleted(i);
        }
        return different && touch;
    }

    /** Whether one inserts between what the other deletes. */
    private static boolean isInside(Overlay inserting, Overlay deleting, int gap, int start, int end) {
        return inserting.inserts(gap)
                && gap > start
                && gap < end
                && deleting.isDeleted(gap - 1)
                && deleting.isDeleted(gap);
    }

    /** Whether two say the same. */
    static boolean same(List<Mark> first, List<Mark> second) {
        List<Mark> a = visible(first);
        List<Mark> b = visible(second);
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).says(b.get(i))) {
                return false;
            }
        }
        return true;
    }

    static List<Mark> visible(List<Mark> marks) {
        return marks.stream().filter(mark -> !mark.isInvisible()).toList();
    }
}
