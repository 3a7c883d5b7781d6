package engross.batch.plan;

import engross.api.Format;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to make: a source in one view, the redline of one, or its next revision.
 *
 * @param id the path of what is made, below the output folder and without what a format adds: {@code decision/decision-701.en.final}.
 *     No two items of a batch have the same
 * @param source its path
 * @param base the path of the version before, or of the issued text; empty where nothing is compared
 * @param previous the path of the last revision, for marks since then; empty where there is none
 */
public record Item(String id, String source, String base, String previous, Task task) {
    /** The paths of the earlier texts that it is compared with. */
    public List<String> earlier() {
        return Stream.of(base, previous).filter(path -> !path.isEmpty()).toList();
    }

    /** The path of the source of a new revision, below the output folder. */
    public String draft() {
        return id + source.substring(source.lastIndexOf('.'));
    }

    /** The path of a document below the output folder. */
    public String output(Format format) {
        return id + "." + format.extension();
    }
}
