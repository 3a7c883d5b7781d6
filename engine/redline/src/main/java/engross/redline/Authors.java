package engross.redline;

import engross.model.Change;
import engross.model.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The authors of a revision: more than one where several made the same change, as {@code ARB; RCC}. */
final class Authors {
    private Authors() {}

    static boolean includes(Revision revision, String author) {
        return Revision.names(revision.author(), author);
    }

    /** What two authors did alike. */
    static @Nullable Revision joined(@Nullable Revision first, @Nullable Revision second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.author().equals(second.author()) ? first : Revision.joint(List.of(first, second));
    }

    static Change joined(Change first, Change second) {
        return new Change(joined(first.inserted(), second.inserted()), joined(first.deleted(), second.deleted()));
    }
}
