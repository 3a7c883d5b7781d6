package engross.batch.storage;

import engross.assembly.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives the pictures and versions of one folder and of those below it, and nothing else. */
public record PictureFolder(Path folder) implements Pictures {
    private static final long LARGEST = 32L * 1024 * 1024;

    @Override
    public Optional<byte[]> read(String path) {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            // A link may lead outside although its path does not.
            Path real = file.toRealPath();
            if (!real.startsWith(root) || Files.size(real) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(real));
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
