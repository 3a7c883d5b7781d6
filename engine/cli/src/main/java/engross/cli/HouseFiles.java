package engross.cli;

import engross.api.ShippedHouse;
import engross.house.PreparedHouse;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a house style, from a folder or from the product itself. */
final class HouseFiles {
    /** The house that comes with the product. */
    private static final String SHIPPED = "itu-council";

    private static final long LARGEST = 16L * 1024 * 1024;

    private HouseFiles() {}

    /**
     * The shipped house: from {@code templates} beside the launcher, so that it can be edited, else from the jar. With its prepared form,
     * which counts as long as nobody edits the files.
     */
    static SortedMap<String, byte[]> shipped() throws IOException {
        String home = System.getProperty("engross.home");
        if (home != null && Files.isDirectory(Path.of(home, "templates", SHIPPED))) {
            SortedMap<String, byte[]> files = of(Path.of(home, "templates", SHIPPED));
            files.put(PreparedHouse.FILE, ShippedHouse.prepared());
            return files;
        }
        return ShippedHouse.files();
    }

    /** Whether the shipped house was changed after every jar of the program was made: the program may not know yet what it says. */
    static boolean shippedIsNewerThanProgram() {
        return isNewer(
                Path.of(System.getProperty("engross.home", ""), "templates", SHIPPED)
                        .toFile(),
                new File(System.getProperty("java.class.path", "")));
    }

    /** Whether a file of a house was changed after a program and the libraries beside it. */
    static boolean isNewer(File house, File program) {
        long made = Math.max(
                program.lastModified(),
                newest(new File(program.getAbsoluteFile().getParentFile(), "lib")));
        return program.isFile() && newest(house) > made;
    }

    /** When a folder's newest file was changed, in milliseconds since 1970; 0 where there is none. */
    private static long newest(File folder) {
        long newest = 0;
        File[] entries = folder.listFiles();
        for (File entry : entries == null ? new File[0] : entries) {
            boolean within = entry.isDirectory() && !Files.isSymbolicLink(entry.toPath());
            newest = Math.max(newest, within ? newest(entry) : entry.lastModified());
        }
        return newest;
    }

    /** A walk as plain as can be, because every run of the program takes it. */
    private static void add(File folder, String prefix, SortedMap<String, byte[]> files) throws IOException {
        File[] entries = folder.listFiles();
        if (entries == null) {
            throw new UsageFault(folder + ": the folder cannot be read");
        }
        for (File entry : entries) {
            if (entry.isDirectory() && !Files.isSymbolicLink(entry.toPath())) {
                add(entry, prefix + entry.getName() + '/', files);
            } else if (entry.isFile()) {
                if (entry.length() > LARGEST) {
                    throw new UsageFault(entry + ": too large for a file of a house style");
                }
                files.put(prefix + entry.getName(), content(entry));
            }
        }
    }

    private static byte[] content(File file) throws IOException {
        try (FileInputStream stream = new FileInputStream(file)) {
            return stream.readAllBytes();
        }
    }

    /** All files of a folder, by their paths in it. @throws UsageFault where it is no folder or holds something too large */
    static SortedMap<String, byte[]> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageFault(folder + ": there is no such house style; it is a folder with house.yaml in it");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        add(folder.toFile(), "", files);
        return files;
    }
}
