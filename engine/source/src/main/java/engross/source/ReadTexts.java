package engross.source;

import engross.model.Inline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a source in its order, each found again by the inlines that were made of it. */
final class ReadTexts {
    private final IdentityHashMap<List<Inline>, ReadText> byInlines = new IdentityHashMap<>();
    private final List<ReadText> all = new ArrayList<>();

    void add(List<Inline> inlines, ReadText text) {
        byInlines.put(inlines, text);
        all.add(text);
    }

    @Nullable
    ReadText of(List<Inline> inlines) {
        return byInlines.get(inlines);
    }

    List<ReadText> all() {
        return all;
    }
}
