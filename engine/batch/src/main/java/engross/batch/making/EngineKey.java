package engross.batch.making;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What all documents of a batch depend on beside their sources: the program with its fonts, and the house. Of jars the checksums that
 * stand in their directories are taken, so that no font has to be read.
 */
public final class EngineKey {
    private EngineKey() {}

    /** A key over the program, the house's files, and the bytes of an official template; it is another one when any of them is. */
    public static String of(SortedMap<String, byte[]> house, byte[] template) throws IOException {
        MessageDigest digest = Digests.sha256();
        for (Path entry : program()) {
            classPath(entry, digest);
        }
        for (Map.Entry<String, byte[]> file : new TreeMap<>(house).entrySet()) {
            add(digest, file.getKey() + " " + Digests.of(file.getValue()));
        }
        add(digest, Digests.of(template));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the program's classes come from; a cluster gives them to class loaders of its own. */
    private static List<Path> program() throws IOException {
        List<Path> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry));
        }
        ClassLoader loader = EngineKey.class.getClassLoader();
        while (loader != null) {
            if (loader instanceof URLClassLoader more) {
                for (URL url : more.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        entries.add(Path.of(URI.create(url.toString())));
                    }
                }
            }
            loader = loader.getParent();
        }
        return entries;
    }

    private static void classPath(Path path, MessageDigest digest) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path, digest);
        } else if (Files.isRegularFile(path)) {
            for (Path jar : withClassPath(path)) {
                jar(jar, digest);
            }
        }
    }

    private static void folder(Path folder, MessageDigest digest) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile).sorted()::iterator) {
                add(digest, folder.relativize(file) + " " + Digests.of(Files.readAllBytes(file)));
            }
        }
    }

    /** A jar and those that its manifest names. */
    private static List<Path> withClassPath(Path path) throws IOException {
        List<Path> jars = new ArrayList<>(List.of(path));
        try (JarFile jar = new JarFile(path.toFile())) {
            String more = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            for (String name : more == null ? new String[0] : more.split(" ", -1)) {
                Path other = path.resolveSibling(name);
                if (Files.isRegularFile(other)) {
                    jars.add(other);
                }
            }
        }
        return jars;
    }

    private static void jar(Path path, MessageDigest digest) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                add(digest, entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
            }
        }
    }

    private static void add(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
