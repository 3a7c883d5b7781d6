package engross.assembly;

import java.util.Optional;

/** Where the bytes of pictures come from; what may be read is the giver's to decide. */
@FunctionalInterface
public interface Pictures {
    /** No pictures. */
    Pictures NONE = path -> Optional.empty();

    /**
     * The bytes of a picture file.
     *
     * @param path as the source writes it, relative to the source
     * @return nothing where there is no such file
     */
    Optional<byte[]> read(String path);
}
