package engross.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Which face stands for a family that a style names. Font files are read when they are first asked for, once for all documents.
 * Thread-safe; hold on to one.
 */
public final class FontCatalogue {
    private static final String MAPPING = "faces.properties";
    private static final double SHEAR = 0.2;
    private static final double UNSAID = -1;

    private final @Nullable Path folder;
    private final Map<String, String[]> files = new HashMap<>();
    private final Map<String, String[]> families = new HashMap<>();
    private final List<String> fallback = new ArrayList<>();
    private final ConcurrentMap<String, Optional<Face>> faces = new ConcurrentHashMap<>();

    private FontCatalogue(@Nullable Path folder, Properties mapping) {
        this.folder = folder;
        for (String key : mapping.stringPropertyNames()) {
            String[] values = mapping.getProperty(key).trim().split("\\s*,\\s*");
            if (key.startsWith("face.")) {
                files.put(key.substring(5), values);
            } else if (key.startsWith("family.")) {
                families.put(key.substring(7), values);
            } else if (key.equals("fallback")) {
                fallback.addAll(List.of(values));
            } else {
                throw new IllegalArgumentException("unknown key " + key + " in " + MAPPING);
            }
        }
        check();
    }

    private void check() {
        files.forEach((name, four) -> require(four.length == 4, "face." + name + " names four files"));
        families.forEach((name, to) -> require(files.containsKey(to[0]), "family." + name + ": no face " + to[0]));
        fallback.forEach(name -> require(files.containsKey(name), "fallback: no face " + name));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(MAPPING + ": " + message);
        }
    }

    /**
     * The fonts that come with the engine, behind those of the folder that the system property {@code engross.fonts} names.
     *
     * @throws IllegalArgumentException where the folder's mapping is at fault
     * @throws UncheckedIOException where a mapping cannot be read
     */
    public static FontCatalogue standard() {
        String folder = System.getProperty("engross.fonts", "");
        return folder.isEmpty() ? new FontCatalogue(null, mapping(null)) : of(Path.of(folder));
    }

    /**
     * The fonts of a folder, and those of the engine for what the folder lacks. A {@code faces.properties} in it replaces the
     * engine's mapping.
     *
     * @throws IllegalArgumentException where the mapping is at fault
     * @throws UncheckedIOException where it cannot be read
     */
    public static FontCatalogue of(Path folder) {
        return new FontCatalogue(folder, mapping(folder));
    }

    /**
     * The face for a family and a weight; a family that the mapping does not name is the first fallback. Empty where the file of
     * the face is not there.
     */
    public Optional<Typeface> face(String family, boolean bold, boolean italic) {
        String[] to = families.getOrDefault(family, new String[] {fallback.get(0)});
        double scale = to.length > 1 ? Integer.parseInt(to[1]) / 100.0 : 1;
        double slant = to.length > 2 ? Integer.parseInt(to[2]) / 100.0 : UNSAID;
        return face(to[0], bold, italic, scale, slant);
    }

    /** The faces that are asked in turn for a character that a style's own faces lack; those that are there. */
    public List<Typeface> fallback(boolean bold, boolean italic) {
        List<Typeface> found = new ArrayList<>();
        for (String name : fallback) {
            face(name, bold, italic, 1, UNSAID).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Typeface> face(String name, boolean bold, boolean italic, double scale, double slant) {
        String[] four = Objects.requireNonNull(files.get(name));
        String file = four[(bold ? 1 : 0) + (italic ? 2 : 0)];
        boolean upright = italic && file.equals(four[bold ? 1 : 0]);
        double lean = slant != UNSAID ? slant : upright ? SHEAR : 0;
        return faces.computeIfAbsent(file, this::load).map(face -> new Typeface(face, scale, lean));
    }

    private Optional<Face> load(String file) {
        try {
            if (folder != null && Files.isRegularFile(folder.resolve(file))) {
                return Optional.of(face(folder.resolve(file)));
            }
            for (String place : new String[] {"/fonts/", "/fonts/Carlito/"}) {
                URL url = FontCatalogue.class.getResource(place + file);
                if (url != null) {
                    return Optional.of(face(url));
                }
            }
            return Optional.empty();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("font file " + file + " cannot be read", e);
        }
    }

    private static Face face(URL url) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("file")) {
            return face(Path.of(url.toURI()));
        }
        Optional<ByteBuffer> stored = stored(url);
        if (stored.isPresent()) {
            return new Face(stored.get());
        }
        try (InputStream in = url.openStream()) {
            return new Face(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    private static Face face(Path file) throws IOException {
        return new Face(mapped(file), file);
    }

    private static Optional<ByteBuffer> stored(URL url) throws IOException, URISyntaxException {
        String spec = url.getPath();
        int entry = spec.indexOf("!/");
        if (!url.getProtocol().equals("jar") || !spec.startsWith("file:") || entry != spec.lastIndexOf("!/")) {
            return Optional.empty();
        }
        return StoredEntry.map(Path.of(new URI(spec.substring(0, entry))), spec.substring(entry + 2));
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static Properties mapping(@Nullable Path folder) {
        Properties mapping = new Properties();
        boolean own = folder != null && Files.isRegularFile(folder.resolve(MAPPING));
        try (InputStream in = own && folder != null
                ? Files.newInputStream(folder.resolve(MAPPING))
                : FontCatalogue.class.getResourceAsStream(MAPPING)) {
            if (in == null) {
                throw new IllegalStateException(MAPPING + " is missing");
            }
            mapping.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return mapping;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
