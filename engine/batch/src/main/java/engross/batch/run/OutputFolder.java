package engross.batch.run;

import engross.batch.storage.LocalStorage;
import engross.batch.storage.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that a batch writes to: no two write to one at the same time, and there is room for the account at the end. */
final class OutputFolder implements AutoCloseable {
    /** What a batch keeps for itself stands here, below the output folder. */
    static final String OWN = ".engross";

    static final String PROBE = OWN + "/probe";
    private static final int ROOM = 1 << 17;
    private static final int ROOM_AN_ITEM = 2_000;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private OutputFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens a folder, which is made where there is none. @throws IOException that says why it cannot be written */
    static OutputFolder open(Path folder) throws IOException {
        Path own = folder.resolve(OWN);
        Files.createDirectories(own);
        FileChannel channel =
                FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            throw new IOException(folder + ": another batch writes here now");
        }
        OutputFolder opened = new OutputFolder(folder, channel, lock);
        opened.clear();
        return opened;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path own(String name) {
        return own(folder, name);
    }

    static Path own(Path folder, String name) {
        return folder.resolve(OWN).resolve(name);
    }

    /** Takes away what a run that was killed had not finished. */
    private void clear() throws IOException {
        List<Path> partial;
        try (Stream<Path> walk = Files.walk(folder)) {
            partial = walk.filter(WholeFile::isPartial).toList();
        }
        for (Path file : partial) {
            Files.deleteIfExists(file);
        }
    }

    /** Takes the room that the account will need, so that it can be written when the disk is full. */
    void reserve(int items) throws IOException {
        WholeFile.write(own("reserve"), new byte[ROOM + items * ROOM_AN_ITEM], false);
    }

    /** Gives the room back. */
    void release() throws IOException {
        Files.deleteIfExists(own("reserve"));
        Files.deleteIfExists(folder.resolve(PROBE));
    }

    String path() {
        return LocalStorage.slashes(folder);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
