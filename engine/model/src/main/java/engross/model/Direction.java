package engross.model;

/** The direction of a document's base text. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
}
