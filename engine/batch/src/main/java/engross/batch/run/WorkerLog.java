package engross.batch.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a worker process says of itself: nothing, where all is well. */
final class WorkerLog {
    private WorkerLog() {}

    /**
     * Adds all that comes to a file, until no more comes. What comes before the file's folder is there, or does not go to the disk, is passed
     * over: a process whose words nobody takes would stand still.
     */
    static void drain(InputStream words, Path file) {
        byte[] some = new byte[1 << 13];
        try (words) {
            int length = words.read(some);
            while (length >= 0) {
                add(some, length, file);
                length = words.read(some);
            }
        } catch (IOException e) {
            // The process was ended.
        }
    }

    private static void add(byte[] some, int length, Path file) {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(some, 0, length);
        } catch (IOException e) {
            // See above.
        }
    }
}
