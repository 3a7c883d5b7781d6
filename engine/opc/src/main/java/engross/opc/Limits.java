package engross.opc;

/**
 * How much a package may hold, so that a hostile one ends in an error and not in the memory.
 *
 * @param parts how many
 * @param unpacked bytes of all parts together
 * @param xml bytes of one XML part, which is read whole
 * @param ratio how many bytes one packed byte may become, in parts of more than {@link #SMALL} bytes
 */
public record Limits(int parts, long unpacked, int xml, int ratio) {
    /** What unpacks to no more than this is read whatever its ratio. */
    static final int SMALL = 8 << 20;

    /** Elements in elements: recursion over a part's tree ends well before the stack does. */
    static final int DEPTH = 400;

    /** For documents: the largest real ones stay well below. */
    public static final Limits DOCUMENT = new Limits(10_000, 512L << 20, 96 << 20, 250);
}
