package engross.cli.sharing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that makes an archive: it lets a training run write one, and puts it in place when it is whole. Of several that start at
 * once, one works. An archive whose name ends in {@code .aot} is an ahead-of-time cache (JEP 514, JDK 25), any other a dynamic archive
 * (JEP 350).
 */
public final class ArchiveMaker {
    private static final String CACHE = ".aot";
    private static final String PARTIAL = ".part";
    private static final int MOST_MINUTES = 3;

    private ArchiveMaker() {}

    /**
     * Makes the archive that the only argument names.
     *
     * @throws IOException where its folder cannot be written to; what was there before stays
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Stamp stamp = Stamp.ofThisRun();
        if (stamp == null) {
            return;
        }
        SharedArchive archive = new SharedArchive(Path.of(arguments[0]).toAbsolutePath());
        Files.createDirectories(archive.beside("").getParent());
        try (FileChannel channel =
                        FileChannel.open(archive.beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !archive.bears(stamp)) {
                make(archive, stamp);
            }
        }
    }

    private static void make(SharedArchive archive, Stamp stamp) throws IOException, InterruptedException {
        Path partial = archive.beside(PARTIAL);
        FileTime start = FileTime.from(Instant.now());
        try {
            if (train(partial, stamp)) {
                // What changes while it is made is newer than it: the launcher goes by that.
                Files.setLastModifiedTime(partial, start);
                move(partial, archive.file());
            } else {
                // It cannot be made here; the stamp keeps others from trying again.
                Files.deleteIfExists(archive.file());
            }
            Files.writeString(partial, stamp.text());
            move(partial, archive.stampFile());
        } finally {
            Files.deleteIfExists(partial);
            // What the virtual machine leaves where it is stopped while it makes an ahead-of-time cache.
            Files.deleteIfExists(archive.beside(PARTIAL + ".config"));
        }
    }

    private static boolean train(Path partial, Stamp stamp) throws IOException, InterruptedException {
        Files.deleteIfExists(partial);
        String option = partial.toString().endsWith(CACHE + PARTIAL)
                ? "-XX:AOTCacheOutput=" + partial
                : "-XX:ArchiveClassesAtExit=" + partial;
        Process training = new ProcessBuilder(JavaCommand.of(stamp.jar(), List.of(option), TrainingRun.class))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!training.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            training.destroyForcibly().waitFor();
        }
        return training.exitValue() == 0 && Files.isRegularFile(partial);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
