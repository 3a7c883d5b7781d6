package engross.yaml;

import engross.model.Place;

/**
 * Where the characters of a scalar stand. A walk through the source: asked in the order of the text, all places of a text cost no more
 * than reading it once. Not thread-safe.
 */
public final class ScalarPlaces {
    private final ScalarWalk walk;
    private final Cursor cursor;

    ScalarPlaces(ScalarLayout layout, String value) {
        this.walk = layout.walk(value);
        this.cursor = new Cursor(layout.source());
    }

    /** The place of the character at an offset of the scalar's text; behind its last character for the text's length. */
    public Place of(int offset) {
        return cursor.placeAt(walk.find(offset));
    }
}
