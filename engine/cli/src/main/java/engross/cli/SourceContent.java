package engross.cli;

import engross.api.SourceText;
import engross.batch.storage.PictureFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads sources. */
final class SourceContent {
    private SourceContent() {}

    /** A source with the pictures of its folder. @throws UsageFault where it is a folder or is not there */
    static SourceText read(Path file) throws IOException {
        InputFile.require(file);
        Path folder = file.toAbsolutePath().getParent();
        try (InputStream stream = Files.newInputStream(file)) {
            return SourceText.read(FileName.of(file), stream, new PictureFolder(folder == null ? Path.of("") : folder));
        }
    }
}
