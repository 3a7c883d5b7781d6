package engross.api;

import engross.house.PreparedHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The house style that comes with the engine, read from the program's own jar. */
public final class ShippedHouse {
    static final String NAME = "itu-council";
    private static final String SETTINGS = "house.yaml";

    private ShippedHouse() {}

    /** The files of the house with its prepared form, by their paths in its folder: what {@code House.read} takes. */
    public static SortedMap<String, byte[]> files() {
        URL settings = ShippedHouse.class.getResource("houses/" + NAME + "/" + SETTINGS);
        if (settings == null) {
            throw new IllegalStateException("the jar is built without its house style");
        }
        try {
            return settings.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The prepared form of the house, which the build makes. */
    public static byte[] prepared() {
        try (InputStream content =
                ShippedHouse.class.getResourceAsStream("houses/" + NAME + "/" + PreparedHouse.FILE)) {
            if (content == null) {
                throw new IllegalStateException("the jar is built without its prepared house");
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> inJar(JarURLConnection connection) throws IOException {
        String name = connection.getEntryName();
        String folder = name.substring(0, name.length() - SETTINGS.length());
        SortedMap<String, byte[]> files = new TreeMap<>();
        // Not the connection's own jar: that one is shared, and closing it would close it under others.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length()), content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    /** Classes that are not in a jar yet, as tests have them. */
    private static SortedMap<String, byte[]> inFolder(URL settings) throws IOException {
        Path folder = Path.of(URI.create(settings.toString())).resolveSibling("");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
