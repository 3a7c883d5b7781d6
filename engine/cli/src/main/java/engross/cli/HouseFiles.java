package engross.cli;

import engross.api.ShippedHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a house style, from a folder or from the product itself. */
final class HouseFiles {
    /** The house that comes with the product. */
    private static final String SHIPPED = "itu-council";

    private static final long LARGEST = 16L * 1024 * 1024;

    private HouseFiles() {}

    /** The shipped house: from {@code templates} beside the launcher, so that it can be edited, else from the jar. */
    static SortedMap<String, byte[]> shipped() throws IOException {
        String home = System.getProperty("engross.home");
        if (home != null && Files.isDirectory(Path.of(home, "templates", SHIPPED))) {
            return of(Path.of(home, "templates", SHIPPED));
        }
        return ShippedHouse.files();
    }

    /** All files of a folder, by their paths in it. @throws UsageFault where it is no folder or holds something too large */
    static SortedMap<String, byte[]> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageFault(folder + ": there is no such house style; it is a folder with house.yaml in it");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                if (Files.size(file) > LARGEST) {
                    throw new UsageFault(file + ": too large for a file of a house style");
                }
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
        return files;
    }
}
