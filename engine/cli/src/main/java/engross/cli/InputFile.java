package engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command was given. */
final class InputFile {
    private InputFile() {}

    /** Its content. @throws UsageFault where it is a folder or is not there */
    static byte[] read(Path file) throws IOException {
        require(file);
        return Files.readAllBytes(file);
    }

    /** @throws UsageFault where it is a folder or is not there */
    static void require(Path file) {
        if (Files.isDirectory(file)) {
            throw new UsageFault(file + ": this is a folder; a file is wanted here");
        }
        if (!Files.exists(file)) {
            throw new UsageFault(file + ": there is no such file");
        }
    }
}
