package engross.pdf.layout;

import engross.model.Change;
import engross.model.Revision;
import engross.pdf.text.Span.Ink;
import java.util.HashMap;
import java.util.Map;

/** A colour for each author in the order in which they appear. All are dark enough to be read on white paper. */
final class Authors {
    private static final int[] COLORS = {0xC00000, 0x1F4E9E, 0x2E6B2E, 0x7A1FA2, 0x9A4A00, 0x00625B, 0xA3154F, 0x4A3A2E
    };

    private final Map<String, Integer> colors = new HashMap<>();

    int color(Revision revision) {
        return colors.computeIfAbsent(revision.author(), author -> COLORS[colors.size() % COLORS.length]);
    }

    /**
     * Underlined where inserted, struck where deleted: colour is not needed to tell them apart. What one author inserted and another
     * deleted has the line of each.
     */
    Ink ink(Change change) {
        Revision inserted = change.inserted();
        Revision deleted = change.deleted();
        return change.isNone()
                ? Ink.NONE
                : new Ink(inserted == null ? -1 : color(inserted), deleted == null ? -1 : color(deleted));
    }
}
