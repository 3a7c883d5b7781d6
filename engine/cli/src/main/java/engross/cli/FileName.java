package engross.cli;

import java.nio.file.Path;

/** The name that the person knows a file by. */
final class FileName {
    private FileName() {}

    /** As the person wrote it, with {@code /} between folders on every system, so that reports are the same on all. */
    static String of(Path file) {
        return file.toString().replace('\\', '/');
    }
}
