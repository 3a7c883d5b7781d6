package engross.source;

import java.util.Optional;

/** Where the other sources that a source names come from; what may be read is the giver's to decide. */
@FunctionalInterface
public interface SourceFolder {
    /** No other sources. */
    SourceFolder EMPTY = path -> Optional.empty();

    /**
     * The text of another source.
     *
     * @param path as the source writes it: relative to the source, with {@code /} between the parts, never out of its folder
     * @return nothing where there is no such file, or where it may not be read
     */
    Optional<byte[]> read(String path);
}
