package engross.transcription;

import engross.model.Change;

/**
 * A part of a text of a source.
 *
 * @param text what is shown, or for a comment its id
 * @param detail where an address leads, or a comment as it is written
 */
record Piece(Kind kind, String text, String detail, Change change, boolean bold, boolean italic) {

    enum Kind {
        /** Text, in which signs that mean something are escaped. */
        TEXT,
        /** Text of a source as it stands. */
        RAW,
        /** A web address, which stands without brackets where what follows allows it. */
        ADDRESS,
        COMMENT_START,
        COMMENT_END
    }

    static Piece text(String text, Change change) {
        return new Piece(Kind.TEXT, text, "", change, false, false);
    }

    static Piece raw(String text, Change change) {
        return new Piece(Kind.RAW, text, "", change, false, false);
    }

    static Piece sign(Kind kind, String id, String detail) {
        return new Piece(kind, id, detail, Change.NONE, false, false);
    }

    boolean isSign() {
        return kind == Kind.COMMENT_START || kind == Kind.COMMENT_END;
    }

    /** The same within the square brackets of a link. */
    Piece inBrackets() {
        return kind != Kind.TEXT
                ? this
                : new Piece(
                        Kind.RAW,
                        Escapes.of(text, true).replace("[", "\\[").replace("]", "\\]"),
                        detail,
                        change,
                        bold,
                        italic);
    }
}
