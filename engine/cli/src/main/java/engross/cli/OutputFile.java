package engross.cli;

import engross.batch.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes a file whole or not at all: what was there stays until all of the new content is on the disk. */
final class OutputFile {
    private OutputFile() {}

    static void write(Path file, byte[] content) throws IOException {
        WholeFile.write(file, content, false);
    }

    /** Writes all of some files, or none. */
    static void write(Map<Path, byte[]> files) throws IOException {
        WholeFile.write(files, false);
    }
}
