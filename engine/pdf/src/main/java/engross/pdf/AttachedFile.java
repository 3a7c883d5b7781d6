package engross.pdf;

/**
 * A file that goes with the document (ISO 19005-3, 6.8).
 *
 * @param name as it is saved
 * @param mediaType such as {@code application/yaml}
 * @param description what it is, for the reader
 * @param source whether the document was made from it; otherwise it is the same in another form
 */
@SuppressWarnings("ArrayRecordComponent") // Passed through to the file and never changed.
public record AttachedFile(String name, String mediaType, String description, boolean source, byte[] content) {}
