package engross.batch.storage;

import engross.assembly.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The disks of this machine. */
public final class LocalStorage implements Storage {
    @Override
    public List<String> filesBelow(String folder) throws IOException {
        Path root = Path.of(folder);
        List<String> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean below = !directory.equals(root);
                return (below && hidden(directory)) || Files.exists(directory.resolve(SKIP))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    found.add(slashes(root.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // Left in: reading it in earnest says what is wrong with it.
                found.add(slashes(root.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** A path as the whole of this module writes paths. */
    public static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public boolean isFolder(String path) {
        return Files.isDirectory(Path.of(path));
    }

    @Override
    public FileStamp stamp(String path) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? FileStamp.ABSENT
                    : new FileStamp(
                            attributes.size(), attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS));
        } catch (NoSuchFileException e) {
            return FileStamp.ABSENT;
        }
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of(path))) {
            return stream.readNBytes(most);
        }
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        WholeFile.write(Path.of(path), content, true);
    }

    @Override
    public void delete(String path) throws IOException {
        Files.deleteIfExists(Path.of(path));
    }

    @Override
    public Pictures pictures(String folder) {
        return new PictureFolder(Path.of(folder));
    }
}
