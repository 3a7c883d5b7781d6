package engross.word.content;

import engross.model.Revision;

/** Whose changes are accepted when a text is read; those of all others are rejected. */
@FunctionalInterface
public interface Reading {
    /** All changes rejected. */
    Reading BEFORE = author -> false;

    /** All changes accepted. */
    Reading AFTER = author -> true;

    /** @param author as a mark names it: several who made the same change stand there as {@code ARB; RCC} */
    boolean accepts(String author);

    /** The changes of one author accepted, alone or made together with others. */
    static Reading onlyOf(String author) {
        return marked -> Revision.names(marked, author);
    }

    /** The changes of one author rejected, alone or made together with others, and those of all others accepted. */
    static Reading allBut(String author) {
        return marked -> !Revision.names(marked, author);
    }
}
