package engross.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads sources, and of a file that is no source not more than it takes to see that. */
final class SourceContent {
    /** One byte more than the reader of sources takes, so that it is the one who says that a source is too large. */
    private static final int MOST = 16 * 1024 * 1024 + 1;

    private SourceContent() {}

    static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST);
        }
    }

    /** The folder that a source's pictures are in. */
    static PictureFolder pictures(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new PictureFolder(folder == null ? Path.of("") : folder);
    }
}
