package engross.redline;

import engross.model.Change;
import engross.model.Revision;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides about every mark of a document. @param verdict what is done with the marks of a revision */
record View(Function<Revision, Verdict> verdict) {
    static final View FINAL = new View(revision -> Verdict.ACCEPT);
    static final View ORIGINAL = new View(revision -> Verdict.REJECT);

    /** The text if only this author's changes are made. */
    static View ofAuthor(String author) {
        return new View(by -> Authors.includes(by, author) ? Verdict.ACCEPT : Verdict.REJECT);
    }

    /** What is done with a mark. */
    enum Verdict {
        ACCEPT,
        REJECT,
        LEAVE
    }

    /** What is left of a change; null where that which carries it is not in this view. */
    @Nullable
    Change settle(Change change) {
        if (change.isNone()) {
            return change;
        }
        Verdict insertion = verdict(change.inserted(), Verdict.ACCEPT);
        Verdict deletion = verdict(change.deleted(), Verdict.REJECT);
        if (insertion == Verdict.REJECT || deletion == Verdict.ACCEPT) {
            return null;
        }
        return new Change(
                insertion == Verdict.LEAVE ? change.inserted() : null,
                deletion == Verdict.LEAVE ? change.deleted() : null);
    }

    /** Whether something was not there before: the mark of such a paragraph parts nothing that was one. */
    boolean isRejected(Change change) {
        return change.isInserted() && verdict(change.inserted(), Verdict.ACCEPT) == Verdict.REJECT;
    }

    boolean shows(Change change) {
        return change.isNone() || settle(change) != null;
    }

    /** What is left of the change of something that stays whatever happens to it. */
    Change left(Change change) {
        Change settled = settle(change);
        return settled == null ? Change.NONE : settled;
    }

    private Verdict verdict(@Nullable Revision revision, Verdict none) {
        return revision == null ? none : verdict.apply(revision);
    }
}
