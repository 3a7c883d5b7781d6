package engross.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lists that have all parts of one base in one order, with inserted parts between them: gone through side by side. */
final class Abreast<T> {
    private final List<List<? extends T>> lists;
    private final int[] next;
    private final Predicate<? super T> isInserted;

    /** Where a part of the base ends that goes on in several parts of a list. */
    interface End<T> {
        /** @return the position behind the part that begins at a position */
        int of(List<? extends T> list, int from);
    }

    /** @param isInserted whether a part is none of the base */
    Abreast(List<? extends List<? extends T>> lists, Predicate<? super T> isInserted) {
        this.lists = List.copyOf(lists);
        this.next = new int[lists.size()];
        this.isInserted = isInserted;
    }

    /**
     * Goes through all lists. Where they fall out of step, the rest of the second one, which is the first redline, stands as it is.
     *
     * @param inserted what becomes of what each list inserts at one place; empty for those that insert nothing
     * @param base takes the next part of the base from every list, and gives what becomes of it
     */
    List<T> merged(Function<List<List<T>>, List<T>> inserted, Supplier<List<T>> base) {
        List<T> merged = new ArrayList<>(inserted.apply(inserted()));
        while (isNext(part -> true)) {
            merged.addAll(base.get());
            merged.addAll(inserted.apply(inserted()));
        }
        merged.addAll(take(1, lists.get(1).size()));
        return merged;
    }

    private List<List<T>> inserted() {
        List<List<T>> taken = new ArrayList<>(next.length);
        for (int i = 0; i < next.length; i++) {
            int end = next[i];
            while (end < lists.get(i).size() && isInserted.test(lists.get(i).get(end))) {
                end++;
            }
            taken.add(take(i, end));
        }
        return taken;
    }

    /** Whether the next part is of the base in every list, and one that is asked for. */
    boolean isNext(Predicate<? super T> wanted) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] == lists.get(i).size() || !wanted.test(lists.get(i).get(next[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Takes the next part of the base from every list. */
    List<List<T>> base(End<T> end) {
        List<List<T>> taken = new ArrayList<>(next.length);
        for (int i = 0; i < next.length; i++) {
            taken.add(take(i, end.of(lists.get(i), next[i])));
        }
        return taken;
    }

    /** Takes the next part of every list. */
    List<T> parts() {
        List<T> taken = new ArrayList<>(next.length);
        for (int i = 0; i < next.length; i++) {
            taken.add(lists.get(i).get(next[i]++));
        }
        return taken;
    }

    private List<T> take(int list, int end) {
        List<T> taken = List.copyOf(lists.get(list).subList(next[list], end));
        next[list] = end;
        return taken;
    }
}
