package engross.batch.plan;

import engross.api.Format;

/**
 * One thing to make: a source in one view, or the redline of one.
 *
 * @param id the path of what is made, below the output folder and without what a format adds: {@code decision/decision-701.en.final}.
 *     No two items of a batch have the same
 * @param source its path
 * @param base the path of the version before, empty where nothing is compared
 */
public record Item(String id, String source, String base, Task task) {
    /** The path of a document below the output folder. */
    public String output(Format format) {
        return id + "." + format.extension();
    }
}
