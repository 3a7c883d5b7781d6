package engross.review;

import engross.redline.Register.Symbol;

/** The kinds of changes that a reviewer tells apart. */
enum Kind {
    MODIFIED("modified"),
    ADDED("added"),
    SUPPRESSED("suppressed"),
    MOVED("moved"),
    EDITORIAL("editorial");

    private final String key;

    Kind(String key) {
        this.key = key;
    }

    /** As style sheet and labels name it. */
    String key() {
        return key;
    }

    static Kind of(Symbol symbol) {
        return switch (symbol) {
            case ADD -> ADDED;
            case SUP -> SUPPRESSED;
            case ADD_MOVED, SUP_MOVED -> MOVED;
            case EDITORIAL -> EDITORIAL;
            case MOD, NOC -> MODIFIED;
        };
    }
}
