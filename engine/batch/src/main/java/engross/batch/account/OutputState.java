package engross.batch.account;

import engross.batch.storage.FileStamp;

/**
 * A file that an item has on the disk.
 *
 * @param path below the output folder
 * @param digest SHA-256, in hexadecimal digits
 */
public record OutputState(String path, FileStamp stamp, String digest) {}
