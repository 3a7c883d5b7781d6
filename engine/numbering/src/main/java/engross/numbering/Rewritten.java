package engross.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Parts of a tree of which few change: what is left as it is, is not copied. */
final class Rewritten {
    private Rewritten() {}

    /** Each element rewritten, in order; the very list where every element is left as it is. */
    static <T> List<T> list(List<T> list, UnaryOperator<T> rewrite) {
        List<T> written = null;
        for (int i = 0; i < list.size(); i++) {
            T element = rewrite.apply(list.get(i));
            if (written == null && !isSame(element, list.get(i))) {
                written = new ArrayList<>(list.size());
                written.addAll(list.subList(0, i));
            }
            if (written != null) {
                written.add(element);
            }
        }
        return written == null ? list : written;
    }

    /** Whether the two are one object: what was rewritten is another one. */
    static boolean isSame(@Nullable Object rewritten, @Nullable Object original) {
        return rewritten == original;
    }
}
