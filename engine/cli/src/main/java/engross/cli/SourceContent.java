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

    /** A source with the pictures of its folder. */
    static Pipeline.Text read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try (InputStream stream = Files.newInputStream(file)) {
            return new Pipeline.Text(
                    file.toString().replace('\\', '/'),
                    stream.readNBytes(MOST),
                    new PictureFolder(folder == null ? Path.of("") : folder));
        }
    }
}
