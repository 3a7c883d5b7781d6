package engross.source;

import engross.model.Change;
import engross.model.Revision;

/**
 * What holds for a part of a source while it is read.
 *
 * @param by author and date of the marks
 * @param change of what is inserted or deleted as a whole and encloses the part
 * @param untracked the action of the proposal whose marks are not shown; empty where marks may stand
 */
record Scope(Revision by, Change change, String untracked) {

    Scope withChange(Change newChange) {
        return new Scope(by, newChange, untracked);
    }

    /** Whether a further mark would be a mark in a mark. */
    boolean isInChange() {
        return !change.isNone();
    }
}
