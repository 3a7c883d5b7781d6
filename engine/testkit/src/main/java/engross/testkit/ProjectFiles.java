package engross.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's own files: templates, fixtures and samples, wherever a test runs. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** The root of the project. */
    public static Path root() {
        return Path.of(System.getProperty("engross.root", "."));
    }

    /** All files below a folder, by their paths in it with {@code /} between the parts. */
    public static SortedMap<String, byte[]> folder(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The files of the shipped house style. */
    public static SortedMap<String, byte[]> house() {
        return folder(root().resolve("templates/itu-council"));
    }
}
