package engross.batch.storage;

/**
 * What changes when a file changes.
 *
 * @param size in bytes; -1 where there is no file
 * @param modified when it was written last, in the finest unit that the file system has
 */
public record FileStamp(long size, long modified) {
    /** There is no such file. */
    public static final FileStamp ABSENT = new FileStamp(-1, 0);

    public boolean exists() {
        return size >= 0;
    }
}
