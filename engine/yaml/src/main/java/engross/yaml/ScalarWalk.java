package engross.yaml;

/** From an offset of a scalar's value to the offset in its source. */
interface ScalarWalk {
    /** The offset in the source of the character at an offset of the value, or where the value ends. */
    int find(int offset);
}
