package engross.spark;

import engross.assembly.Pictures;
import engross.batch.storage.FileStamp;
import engross.batch.storage.Storage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Gives the pictures of one folder and of those below it, and nothing else. */
record HadoopPictures(HadoopStorage storage, String folder) implements Pictures {
    private static final int LARGEST = 32 * 1024 * 1024;

    @Override
    public Optional<byte[]> read(String path) {
        try {
            if (storage.isOnDisk(folder)) {
                return storage.disk(folder).read(path);
            }
            if (path.startsWith("/")
                    || path.contains(":")
                    || List.of(path.split("/", -1)).contains("..")) {
                return Optional.empty();
            }
            String file = Storage.child(folder, path);
            FileStamp stamp = storage.stamp(file);
            return stamp.exists() && stamp.size() <= LARGEST
                    ? Optional.of(storage.read(file, LARGEST))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
