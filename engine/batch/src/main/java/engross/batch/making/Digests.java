package engross.batch.making;

import engross.batch.storage.FileStamp;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** SHA-256 digests of files. Thread-safe. A file is read again when its size or time is another one. */
public final class Digests {
    /** More than the largest file that anything here reads. */
    private static final int MOST = 128 * 1024 * 1024;

    private final Storage storage;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public Digests(Storage storage) {
        this.storage = storage;
    }

    private record Known(FileStamp stamp, String digest) {}

    /** The digest of a file, empty where there is none or it cannot be read. */
    public String of(String path) {
        try {
            FileStamp stamp = storage.stamp(path);
            if (!stamp.exists()) {
                return "";
            }
            Known before = known.get(path);
            if (before != null && before.stamp().equals(stamp)) {
                return before.digest();
            }
            String digest = of(storage.read(path, MOST));
            known.put(path, new Known(stamp, digest));
            return digest;
        } catch (IOException e) {
            return "";
        }
    }

    /** The digest of bytes, in hexadecimal digits. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** An empty digest to fill. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
