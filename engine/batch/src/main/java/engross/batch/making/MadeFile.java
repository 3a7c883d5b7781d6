package engross.batch.making;

/** A file that belongs to an item. @param path below the output folder, with {@code /} between the parts */
@SuppressWarnings("ArrayRecordComponent") // Passed through to the disk and never changed.
public record MadeFile(String path, byte[] content) {}
