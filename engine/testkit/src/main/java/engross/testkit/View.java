package engross.testkit;

import engross.model.Change;

/** Which text of a document with tracked changes is meant. */
public enum View {
    /** As it was: insertions left out. */
    OLD,
    /** As it will be: deletions left out. */
    NEW;

    boolean shows(Change change) {
        return this == OLD ? change.isInOld() : change.isInNew();
    }
}
