package engross.cli.sharing;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an archive depends on: the virtual machine, and path, size and time of every jar.
 *
 * @param jar the product's jar
 * @param text one fact a line
 */
record Stamp(Path jar, String text) {
    /** The stamp of the virtual machine and the jars of this process; null where it does not run from a jar. */
    static @Nullable Stamp ofThisRun() {
        String jar = System.getProperty("java.class.path", "");
        return jar.endsWith(".jar") && !jar.contains(File.pathSeparator) ? of(Path.of(jar)) : null;
    }

    /** The stamp of this virtual machine and a jar with its libraries. */
    static Stamp of(Path jar) {
        StringBuilder text = new StringBuilder(4096);
        for (String property : new String[] {"java.home", "java.vm.name", "java.vm.version"}) {
            text.append(System.getProperty(property)).append('\n');
        }
        add(jar.toFile(), text);
        File[] libraries = jar.resolveSibling("lib").toFile().listFiles();
        if (libraries != null) {
            Arrays.sort(libraries);
            for (File library : libraries) {
                add(library, text);
            }
        }
        return new Stamp(jar, text.toString());
    }

    private static void add(File file, StringBuilder text) {
        text.append(file.getPath())
                .append(' ')
                .append(file.length())
                .append(' ')
                .append(file.lastModified())
                .append('\n');
    }
}
