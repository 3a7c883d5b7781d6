package engross.numbering;

import engross.model.Revision;
import org.jspecify.annotations.Nullable;

/**
 * In which text a paragraph begins: the one before all changes, the one after them, both or (inserted and deleted again) neither.
 *
 * @param inserted by whom it begins in the new text only; null where it is old or nobody is known
 * @param deleted by whom it begins in the old text only; null likewise
 */
record Presence(
        boolean inOld,
        boolean inNew,
        @Nullable Revision inserted,
        @Nullable Revision deleted) {
    static final Presence BOTH = new Presence(true, true, null, null);
}
