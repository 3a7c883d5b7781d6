package engross.cli;

import engross.batch.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a file whole or not at all: what was there stays until all of the new content is on the disk. */
final class OutputFile {
    private OutputFile() {}

    static void write(Path file, byte[] content) throws IOException {
        WholeFile.write(file, content, false);
    }
}
