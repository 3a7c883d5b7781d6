package engross.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tracked change that something carries. Both members are set where one author deleted what another inserted.
 *
 * @param inserted who inserted it; null where it was there before
 * @param deleted who deleted it; null where it stays
 * @param move the name of the move that it is one end of: what is deleted under a name is inserted elsewhere under the same one; empty for none
 */
public record Change(@Nullable Revision inserted, @Nullable Revision deleted, String move) {
    /** Unchanged: in the old text and in the new. */
    public static final Change NONE = new Change(null, null);

    /** A change that moves nothing. */
    public Change(@Nullable Revision inserted, @Nullable Revision deleted) {
        this(inserted, deleted, "");
    }

    public static Change inserted(Revision by) {
        return new Change(by, null);
    }

    public static Change deleted(Revision by) {
        return new Change(null, by);
    }

    public boolean isNone() {
        return inserted == null && deleted == null;
    }

    public boolean isInserted() {
        return inserted != null;
    }

    public boolean isDeleted() {
        return deleted != null;
    }

    public boolean isMoved() {
        return !move.isEmpty();
    }

    /** The same as one end of a move. */
    public Change moved(String name) {
        return new Change(inserted, deleted, name);
    }

    /** Whether it stands in the text before all changes. */
    public boolean isInOld() {
        return inserted == null;
    }

    /** Whether it stands in the text after all changes. */
    public boolean isInNew() {
        return deleted == null;
    }

    /** This change within another one: where this leaves a member open, the outer one's holds. */
    public Change within(Change outer) {
        if (outer.isNone() || equals(outer)) {
            return this;
        }
        return isNone()
                ? outer
                : new Change(
                        inserted != null ? inserted : outer.inserted, deleted != null ? deleted : outer.deleted, move);
    }

    /** Written out, as {@code hashCode} is: what a record has of itself is put together anew in every process. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Change other
                && Objects.equals(inserted, other.inserted)
                && Objects.equals(deleted, other.deleted)
                && move.equals(other.move);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Objects.hashCode(inserted) + Objects.hashCode(deleted)) + move.hashCode();
    }
}
